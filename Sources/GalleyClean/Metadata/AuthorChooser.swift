import GalleyCore

/// Chooses the authors among JSON-LD, `meta` elements and the byline the page shows.
struct AuthorChooser {
    /// The names one place gives, and how much speaks for them.
    private struct Found {
        var names: [Author]
        let place: String
        var confidence: Double
        var reason: String?
    }

    private(set) var authors: [Author] = []
    private(set) var candidates: [Candidate] = []

    private var found: [Found] = []
    private let publisher: PublisherNames

    init(head: HeadReader, bylines: BylineFinder, publisher: PublisherNames) {
        self.publisher = publisher
        if let thing = head.things.first(where: { $0.isArticle && !$0.authors.isEmpty }) {
            add(Self.names(thing.authors), "json-ld author", 0.92)
        } else if let thing = head.things.first(where: { $0.isPage && !$0.authors.isEmpty }) {
            add(Self.names(thing.authors), "json-ld author of the page", 0.8)
        }
        for byline in bylines.bylines {
            let isBelow = byline.evidence.contains(.below)
            add(byline.names, isBelow ? "byline below the story" : "byline", byline.confidence)
        }
        let metas = head.all(.author)
        let named = metas.filter { $0.name.description != "creator" }
        for (name, group) in Self.grouped(named) { add(Self.names(group), "meta \(name)", 0.85) }
        if let label = head.first(.firstLabel), NameReader.isOpening(label), let name = head.first(.firstDatum) {
            add(NameReader.authors(in: name), "meta twitter:data1", 0.82)
        }
        weigh()
        trim(bylines)
        choose()
    }

    /// Each text is one author or a list of them; a name beside its like in the same list stands once.
    private static func names(_ texts: [String]) -> [Author] { texts.flatMap { NameReader.authors(in: $0) } }

    /// Contents under the same name are one list.
    private static func grouped(_ values: [HeadReader.Value]) -> [(String, [String])] {
        var groups: [(String, [String])] = []
        for value in values {
            let name = value.name.description
            if let index = groups.firstIndex(where: { $0.0 == name }) {
                groups[index].1.append(value.content)
            } else {
                groups.append((name, [value.content]))
            }
        }
        return groups
    }

    private mutating func add(_ names: [Author], _ place: String, _ confidence: Double) {
        var seen: Set<TextKey> = []
        let unique = names.filter { seen.insert(TextKey($0.name)).inserted }
        if !unique.isEmpty { found.append(Found(names: unique, place: place, confidence: confidence)) }
    }

    // MARK: What speaks for whom

    /// A house's own name says less than a person's.
    private mutating func weigh() {
        for index in found.indices {
            let names = found[index].names.map(\.name)
            let persons = names.filter { NameReader.looksPersonal($0) && !publisher.contain($0) }
            if persons.isEmpty {
                let isHouse = names.contains { publisher.contain($0) }
                // A blog may bear its writer's name.
                let isPersonal = names.contains { NameReader.looksPersonal($0) }
                found[index].confidence -=
                    isHouse ? (isPersonal ? 0.15 : 0.4) : found[index].place.hasPrefix("byline") ? 0.1 : 0.2
                found[index].reason = isHouse ? "the publisher's own name" : "no person's name"
            } else if persons.count < names.count {
                // Beside persons, the house is not an author.
                found[index].names.removeAll { publisher.contain($0.name) && !persons.contains($0.name) }
            }
        }
    }

    /// Leaves out of a list those whom the page credits with pictures, editing and the like.
    private mutating func trim(_ bylines: BylineFinder) {
        for index in found.indices where found[index].names.count > 1 {
            let kept = found[index].names.filter { author in !bylines.others.contains(TextKey(author.name)) }
            if !kept.isEmpty, kept.count < found[index].names.count {
                found[index].names = kept
                found[index].reason = "without those credited with other work"
            }
        }
    }

    private mutating func choose() {
        var best: Int?
        for index in found.indices where best.map({ found[$0].confidence < found[index].confidence }) ?? true {
            best = index
        }
        if let first = best, let wider = whole(of: first) {
            found[wider].reason = "names more than \(found[first].place)"
            found[wider].confidence = max(found[wider].confidence, found[first].confidence)
            best = wider
        }
        if let best { authors = found[best].names }
        candidates = found.indices.map { index in
            Candidate(
                .authors, found[index].names.map(\.name).joined(separator: "; "), foundIn: found[index].place,
                confidence: max(0, found[index].confidence), isChosen: index == best, reason: found[index].reason)
        }
    }

    /// The list of persons that holds all of a list's and more: the byline readers see, or what two places agree on.
    private func whole(of index: Int) -> Int? {
        let count = found[index].names.count
        guard found.contains(where: { $0.names.count > count }) else { return nil }
        let keys = found.map { entry in Set(entry.names.map { TextKey($0.name) }) }
        let isOfPersons = { (other: Int) in found[other].names.allSatisfy { NameReader.looksPersonal($0.name) } }
        guard isOfPersons(index) else { return nil }
        return found.indices.first { other in
            guard keys[other].isStrictSuperset(of: keys[index]), isOfPersons(other) else { return false }
            return found[other].place == "byline" && found[other].confidence >= 0.8
                || keys.count(where: { $0 == keys[other] }) > 1
        }
    }
}
