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
        let opening = reading.opening(headline: headline)
        for index in reading.passages.indices.prefix(reading.endOfStory) {
            let facts = reading.facts[index]
            let isNear = opening.contains(index)
            let isGrouped = isNear && reading.isGrouped(index)
            guard facts.weight <= 120 || isGrouped, facts.weight >= 2,
                facts.context.isDisjoint(with: [.nav, .footer, .dialog])
            else { continue }
            let isMarked = index != headline && self.isMarked(index) && (isNear || !facts.nearSigns.contains(.tags))
            let opens = facts.phrases.opens(.byline) && facts.wordCount <= (isNear ? 16 : 8)
            guard isNear || isMarked || opens || announced != nil else { continue }
            for line in isGrouped ? reading.lines(index) : [(-1, reading.passages[index].text)]
            where (2...400).contains(line.words.count) {
                let signs = Signs(
                    isMarked: isMarked || opens && !isGrouped, opens: opens && !isGrouped, isNear: isNear,
                    isUnderHeadline: headline.map { (1...2).contains(index - $0) } ?? false)
                take(line.words, of: index, block: line.block, signs)
            }
            if bylines.count >= Self.most { break }
        }
        if bylines.isEmpty { takeBelow() }
    }

    private func isMarked(_ index: Int) -> Bool {
        let signs = reading.facts[index].nearSigns
        return !signs.isDisjoint(with: [.byline, .author]) && signs.isDisjoint(with: Self.foreign)
    }

    /// What speaks for a line before its names are read.
    private struct Signs {
        /// The markup or the words call it a byline.
        let isMarked: Bool
        let opens: Bool
        /// It stands with the headline or the story's beginning.
        let isNear: Bool
        let isUnderHeadline: Bool
    }

    private mutating func take(_ words: Range<Int>, of index: Int, block: Int, _ signs: Signs) {
        let facts = reading.facts[index]
        let isExpected = signs.isMarked || announced != nil
        let blocks = block < 0 ? reading.passages[index].blocks : block..<block + 1
        let linked = linkedNames(blocks, of: index, isMarked: isExpected)
        guard isExpected || !linked.isEmpty || facts.digits > 3 && facts.sentenceEnds <= 2 else { return }
        // Topics may stand between `By` and the name.
        if announced != nil, !signs.isMarked, linked.isEmpty, facts.nearSigns.contains(.tags) { return }
        let text = reading.words(words)
        guard isExpected || !linked.isEmpty else { return takeDateLine(text, isUnderHeadline: signs.isUnderHeadline) }
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
        // `Posted on 21 September 2020 by Dana Kim`
        let opened = linked.isEmpty && facts.digits > 3 ? NameReader.authors(in: text, isOpened: true) : []
        let names = linked.isEmpty ? ShownNames.cleaned(opened.isEmpty ? NameReader.authors(in: text) : opened) : linked
        guard !names.isEmpty else { return }
        var evidence: Byline.Evidence = linked.isEmpty ? [] : .linked
        if signs.opens || announced == .author || !opened.isEmpty || NameReader.opens(text) { evidence.insert(.opened) }
        let byline = Byline(names: names, evidence: evidence)
        guard !evidence.isEmpty || isOnlyNames(byline, index, signs) else { return }
        let namesPerson = names.contains { NameReader.looksPersonal($0.name) }
        if namesPerson || isHouseLine(byline, index, signs) { bylines.append(byline) }
    }

    /// True for a line that only its markup calls a byline, but for captions and for lines far from the headline that
    /// say more than names.
    private func isOnlyNames(_ byline: Byline, _ index: Int, _ signs: Signs) -> Bool {
        let facts = reading.facts[index]
        guard facts.context.isDisjoint(with: [.figure, .caption]), !facts.nearSigns.contains(.caption) else {
            return false
        }
        let words = byline.names.reduce(0) { $0 + $1.name.split(separator: " ").count }
        return signs.isNear || words * 2 >= facts.wordCount
    }

    /// True for a line that may name a house or give a pen name: no heading, and no link that leads elsewhere.
    private func isHouseLine(_ byline: Byline, _ index: Int, _ signs: Signs) -> Bool {
        guard signs.isNear || byline.evidence.contains(.opened), reading.passages[index].kind != .heading else {
            return false
        }
        return ShownNames.mayBeHouse(byline.names, isOpened: byline.evidence.contains(.opened))
            && (reading.facts[index].linkShare < 0.5 || !byline.evidence.isEmpty)
    }

    /// A line with the date that names the author behind the opening of a byline, `Thu 25.04. | 14:07 | By Dana Kim`,
    /// or right under the headline with an office, `Dana Kim | Senior Writer | 2 July 2025`.
    private mutating func takeDateLine(_ text: String, isUnderHeadline: Bool) {
        var names = NameReader.authors(in: text, isOpened: true)
        let isOpened = !names.isEmpty
        if names.isEmpty, isUnderHeadline {
            let found = ShownNames.cleaned(NameReader.authors(in: text))
            if found.count == 1, found[0].role != nil { names = found }
        }
        guard !names.isEmpty, names.allSatisfy({ NameReader.looksPersonal($0.name) }) else { return }
        bylines.append(Byline(names: names, evidence: isOpened ? .opened : []))
    }

    // MARK: Below the story

    /// Passages below the story that may still be its own.
    private static let reach = 12

    /// Takes the one byline that stands below the story, for pages that have none above its end: `Written by`, or what
    /// the markup calls an author and links to a page about them. Where there are two, they are of other stories.
    private mutating func takeBelow() {
        let isDeclared = reading.head.things.contains {
            $0.isArticle && $0.authors.contains(where: NameReader.looksPersonal)
        }
        guard !reading.storyRange.isEmpty, !isDeclared else { return }
        announced = nil
        for index in reading.passages.indices.dropFirst(reading.endOfStory).prefix(Self.reach) {
            let facts = reading.facts[index]
            guard facts.weight <= 60, facts.context.isDisjoint(with: [.nav, .dialog, .hidden]),
                facts.allSigns.isDisjoint(with: Self.foreign), !reading.isGrouped(index)
            else { continue }
            let (isShort, isMarked) = (facts.wordCount <= 8, isMarked(index))
            guard isShort || isMarked else { continue }
            let text = reading.text(index)
            if text.isEmpty { continue }
            if NameReader.isOpening(text) {
                announced = .author
                continue
            }
            let opens = isShort && (announced != nil || NameReader.opens(text))
            announced = nil
            let blocks = reading.passages[index].blocks
            let linked = opens || isMarked ? linkedNames(blocks, of: index, isMarked: true) : []
            let names = linked.isEmpty && opens ? ShownNames.cleaned(NameReader.authors(in: text)) : linked
            // `Posted by mossback at 12:53`
            let isPenName = opens && facts.digits >= 3 && ShownNames.mayBeHouse(names, isOpened: true)
            guard !names.isEmpty, isPenName || names.allSatisfy({ NameReader.looksPersonal($0.name) }) else { continue }
            bylines.append(Byline(names: names, evidence: .below))
        }
        if Set(bylines.map(\.names)).count > 1 { bylines = [] }
    }

    // MARK: Links to authors

    /// The names in a passage's links to authors' pages, and in one that lies around it.
    private func linkedNames(_ blocks: Range<Int>, of index: Int, isMarked: Bool) -> [Author] {
        let facts = reading.facts[index]
        let isInLink = facts.context.contains(.link)
        guard facts.links > 0 || isInLink, facts.links <= Self.mostLinks else { return [] }
        var names: [Author] = []
        func add(_ words: Range<Int>) {
            for name in ShownNames.cleaned(NameReader.authors(in: reading.words(words))) where !names.contains(name) {
                names.append(name)
            }
        }
        let scan = reading.scan
        for block in blocks {
            for mark in scan.marks[scan.blocks[block].marks] where mark.kind == .link {
                if isAuthorLink(mark.node, isMarked: isMarked) { add(mark.range) }
            }
            if names.isEmpty, isInLink, let link = link(around: block),
                isAuthorLink(link, isMarked: isMarked)
            {
                add(scan.blocks[block].text)
            }
        }
        return names.allSatisfy { NameReader.looksPersonal($0.name) } ? names : []
    }

    /// The link that lies around the element of a block.
    private func link(around block: Int) -> NodeID? {
        var box = reading.scan.blocks[block].box
        while box >= 0 {
            if reading.scan.boxes[box].tag == .a { return reading.scan.boxes[box].node }
            box = reading.scan.boxes[box].parent
        }
        return nil
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
