import GalleyCore
import GalleyHTML

/// Finds the lines near the story that name its authors: those the markup or the words call bylines, and those whose
/// links lead to an author's page.
struct BylineFinder {
    private let reading: PageReading
    private(set) var bylines: [Byline] = []
    /// Folded names of photographers, editors and others who did not write.
    private(set) var others: [TextKey] = []

    private static let most = 4
    private static let foreign: ClassSigns = [.comments, .related, .teaser, .popular]

    /// - Parameter headline: The passage of the headline, where it is known.
    init(_ reading: PageReading, headline: Int?) {
        self.reading = reading
        let end = max(0, reading.storyRange.upperBound)
        let opening =
            (headline ?? reading.storyRange.lowerBound) - 3..<max(headline ?? 0, reading.storyRange.lowerBound) + 8
        var announced: Bool?
        for index in reading.passages.indices.prefix(end) {
            let facts = reading.facts[index]
            guard facts.weight <= 120, facts.weight >= 3, facts.context.isDisjoint(with: [.nav, .footer, .dialog])
            else { continue }
            let isNear = opening.contains(index)
            let isMarked =
                !facts.nearSigns.isDisjoint(with: [.byline, .author]) && facts.nearSigns.isDisjoint(with: Self.foreign)
            let opens = facts.phrases.opens(.byline) && facts.wordCount <= (isNear ? 16 : 8)
            guard isMarked || opens || announced != nil || isNear && facts.links > 0 else {
                announced = nil
                continue
            }
            take(index, isMarked: isMarked || opens, announced: &announced)
            if bylines.count == Self.most { break }
        }
    }

    private mutating func take(_ index: Int, isMarked: Bool, announced: inout Bool?) {
        let text = reading.text(index)
        // `Written by` alone announces the name that comes next, `Photography by` one that is none of the authors'.
        let isOthers = NameReader.isOthersCredit(text) || announced == false
        let isOpening = NameReader.isOpening(text)
        if isOpening
            || isMarked && NameReader.isOthersCredit(text) && NameReader.names(behindOthersCredit: text).isEmpty
        {
            announced = isOpening
            return
        }
        announced = nil
        if isOthers {
            others += NameReader.names(behindOthersCredit: text).map { TextKey($0) }
            return
        }
        let linked = linkedNames(index)
        let names = linked.isEmpty ? (isMarked ? NameReader.authors(in: text) : []) : linked
        guard !names.isEmpty else { return }
        bylines.append(
            Byline(
                names: names, isPersonal: names.allSatisfy { NameReader.looksPersonal($0.name) },
                isLinked: !linked.isEmpty))
    }

    /// The names in a passage's links to authors' pages.
    private func linkedNames(_ index: Int) -> [Author] {
        var names: [Author] = []
        guard reading.facts[index].links > 0 else { return names }
        for block in reading.passages[index].blocks {
            for mark in reading.scan.marks[reading.scan.blocks[block].marks] where mark.kind == .link {
                guard isAuthorLink(mark.node) else { continue }
                let words = String(decoding: reading.scan.words[mark.range], as: UTF8.self)
                for name in NameReader.authors(in: words) where !names.contains(name) { names.append(name) }
            }
        }
        return names.allSatisfy { NameReader.looksPersonal($0.name) } ? names : []
    }

    /// True for `rel="author"` and for addresses in which a folder is called after authors.
    private func isAuthorLink(_ node: NodeID) -> Bool {
        let tree = reading.scan.tree
        return tree.source.withUnsafeBufferPointer { bytes in
            if let rel = tree.attributeBytes("rel", of: node),
                ByteSearch.contains(UnsafeBufferPointer(rebasing: bytes[rel]), "author")
            {
                return true
            }
            guard let href = tree.attributeBytes("href", of: node) else { return false }
            let address = UnsafeBufferPointer(rebasing: bytes[href])
            return Self.folders.contains { ByteSearch.contains(address, $0) }
        }
    }

    private static let folders: [StaticString] = [
        "/author", "/autor", "/auteur", "/autore", "/staff/", "/profile/", "/people/", "/journalist", "/reporter",
        "/redakt", "/forfatter", "/contributor", "/writers/", "/bios/", "/person/", "/by/", "/yazar",
    ]
}
