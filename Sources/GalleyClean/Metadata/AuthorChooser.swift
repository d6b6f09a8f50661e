import GalleyCore

/// Chooses the authors among JSON-LD, `meta` elements and the byline the page shows.
struct AuthorChooser {
    private(set) var authors: [Author] = []
    private(set) var candidates: [Candidate] = []

    /// - Parameter bylines: words of the page's byline elements, the nearest to the headline first.
    init(head: HeadReader, bylines: [String], site: String?) {
        var found: [(names: [Author], place: String, confidence: Double)] = []
        for thing in head.things where thing.isArticle && !thing.authors.isEmpty {
            found.append((thing.authors.flatMap { NameReader.authors(in: $0) }, "json-ld author", 0.92))
            break
        }
        for byline in bylines { found.append((NameReader.authors(in: byline), "byline", 0.75)) }
        let metas = head.values[.author] ?? []
        let named = metas.filter { $0.name != "twitter:data1" && $0.name != "creator" }
        if !named.isEmpty {
            found.append((named.flatMap { NameReader.authors(in: $0.content) }, "meta \(named[0].name)", 0.85))
        }
        let siteKey = site.map { TextKey($0) }
        var best: Int?
        for index in found.indices {
            found[index].names = Self.unique(found[index].names)
            if found[index].names.isEmpty { continue }
            // A publisher's own name says less than a person's.
            if let siteKey, found[index].names.allSatisfy({ TextKey($0.name).resembles(siteKey, share: 0.5) }) {
                found[index].confidence -= 0.4
            }
            if best.map({ found[$0].confidence < found[index].confidence }) ?? true { best = index }
        }
        if let best { authors = found[best].names }
        candidates = found.indices.filter { !found[$0].names.isEmpty }.map { index in
            Candidate(
                .authors, found[index].names.map(\.name).joined(separator: "; "), foundIn: found[index].place,
                confidence: found[index].confidence, isChosen: index == best)
        }
    }

    private static func unique(_ names: [Author]) -> [Author] {
        var seen: Set<TextKey> = []
        return names.filter { seen.insert(TextKey($0.name)).inserted }
    }
}
