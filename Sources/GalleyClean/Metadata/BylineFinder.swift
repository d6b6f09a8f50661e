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
    /// Lines with more links are menus.
    private static let mostLinks = 12

    /// Whose name the line before announced.
    private enum Announcement { case author, others }
    private var announced: Announcement?
    private static let foreign: ClassSigns = [.comments, .related, .teaser, .popular]

    /// - Parameter headline: The passage of the headline, where it is known.
    init(_ reading: PageReading, headline: Int?) {
        self.reading = reading
        let place = headline ?? reading.storyRange.lowerBound
        let opening = place - 3..<max(place, min(reading.storyRange.lowerBound, place + 12)) + 8
        for index in reading.passages.indices.prefix(reading.endOfStory) {
            let facts = reading.facts[index]
            let isNear = opening.contains(index)
            let isGrouped = isNear && reading.isGrouped(index)
            guard facts.weight <= 120 || isGrouped, facts.weight >= 3,
                facts.context.isDisjoint(with: [.nav, .footer, .dialog])
            else { continue }
            let isMarked =
                !facts.nearSigns.isDisjoint(with: [.byline, .author])
                && facts.nearSigns.isDisjoint(with: Self.foreign)
            let opens = facts.phrases.opens(.byline) && facts.wordCount <= (isNear ? 16 : 8)
            guard isNear || isMarked || opens || announced != nil else { continue }
            for line in isGrouped ? reading.lines(index) : [(-1, reading.passages[index].text)]
            where (3...400).contains(line.words.count) {
                take(line.words, of: index, block: line.block, isMarked: isMarked || opens && !isGrouped)
            }
            if bylines.count >= Self.most { break }
        }
    }

    private mutating func take(_ words: Range<Int>, of index: Int, block: Int, isMarked: Bool) {
        let facts = reading.facts[index]
        let isExpected = isMarked || announced != nil
        let blocks = block < 0 ? reading.passages[index].blocks : block..<block + 1
        let linked = (1...Self.mostLinks).contains(facts.links) ? linkedNames(blocks, isMarked: isExpected) : []
        guard isExpected || !linked.isEmpty || facts.digits > 3 && facts.sentenceEnds <= 2 else { return }
        let text = reading.words(words)
        guard isExpected || !linked.isEmpty else { return takeDateLine(text) }
        // `Written by` alone announces the name that comes next, `Photography by` one that is none of the authors'.
        let isOthers = NameReader.isOthersCredit(text)
        if NameReader.isOpening(text) || isOthers && NameReader.names(behindOthersCredit: text).isEmpty {
            announced = isOthers ? .others : .author
            return
        }
        defer { announced = nil }
        if isOthers || announced == .others {
            others += NameReader.names(behindOthersCredit: text).map { TextKey($0) }
            return
        }
        let names = linked.isEmpty ? NameReader.authors(in: text) : linked
        guard !names.isEmpty else { return }
        bylines.append(
            Byline(
                names: names, isPersonal: names.allSatisfy { NameReader.looksPersonal($0.name) },
                isLinked: !linked.isEmpty))
    }

    /// A line with the date that names the author behind the opening of a byline: `Thu 25.04. | 14:07 | By Dana Kim`.
    private mutating func takeDateLine(_ text: String) {
        let names = NameReader.authors(in: text, isOpened: true)
        guard !names.isEmpty, names.allSatisfy({ NameReader.looksPersonal($0.name) }) else { return }
        bylines.append(Byline(names: names, isPersonal: true, isLinked: false))
    }

    /// The names in a passage's links to authors' pages.
    private func linkedNames(_ blocks: Range<Int>, isMarked: Bool) -> [Author] {
        var names: [Author] = []
        for block in blocks {
            for mark in reading.scan.marks[reading.scan.blocks[block].marks] where mark.kind == .link {
                guard isAuthorLink(mark.node, isMarked: isMarked) else { continue }
                let words = String(decoding: reading.scan.words[mark.range], as: UTF8.self)
                for name in NameReader.authors(in: words) where !names.contains(name) { names.append(name) }
            }
        }
        return names.allSatisfy { NameReader.looksPersonal($0.name) } ? names : []
    }

    /// True for `rel="author"` and for addresses in which a folder is called after authors.
    private func isAuthorLink(_ node: NodeID, isMarked: Bool) -> Bool {
        let tree = reading.scan.tree
        return tree.source.withUnsafeBufferPointer { bytes in
            if let rel = tree.attributeBytes("rel", of: node),
                ByteSearch.contains(UnsafeBufferPointer(rebasing: bytes[rel]), "author")
            {
                return true
            }
            guard let href = tree.attributeBytes("href", of: node) else { return false }
            for index in href where bytes[index] == UInt8(ascii: "/") {
                let rest = bytes[index + 1..<href.upperBound]
                if Self.folders.opening(of: rest) != nil { return true }
                if isMarked, Self.peopleFolders.opening(of: rest) != nil { return true }
            }
            return false
        }
    }

    private static let folders = OpeningTable([
        "author", "autor", "auteur", "staff/", "journalist", "reporter", "redakt", "forfatter", "contributor",
        "writers/",
        "bios/", "by/", "yazar", "producers/",
    ])

    /// Folders that hold readers and celebrities too: enough only where the markup calls the line a byline.
    private static let peopleFolders = OpeningTable(["profile", "people/", "person", "team/", "user"])
}
