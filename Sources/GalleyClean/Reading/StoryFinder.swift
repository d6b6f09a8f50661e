import GalleyHTML

/// Finds the box that holds the story: the smallest one that still has most of the page's running words.
struct StoryFinder {
    private let scan: PageScan
    private let passages: [Passage]
    private let facts: [PassageFacts]
    /// Sum of `worth` of all passages before an index.
    private var sums: [Float] = [0]
    /// Index of the first passage at or after a block.
    private var passageOfBlock: [Int] = []

    init(_ scan: PageScan, _ passages: [Passage], _ facts: [PassageFacts]) {
        self.scan = scan
        self.passages = passages
        self.facts = facts
        sums.reserveCapacity(passages.count + 1)
        for index in passages.indices { sums.append(sums[index] + Self.worth(passages[index], facts[index])) }
        passageOfBlock = Array(repeating: passages.count, count: scan.blocks.count + 1)
        for (index, passage) in passages.enumerated() {
            for block in passage.blocks { passageOfBlock[block] = index }
        }
    }

    /// What speaks for a passage being part of some story: words in sentences outside of links and furniture.
    static func worth(_ passage: Passage, _ facts: PassageFacts) -> Float {
        if passage.kind == .heading { return 0 }
        if !facts.context.isDisjoint(with: [.nav, .footer, .form, .dialog, .control, .hidden]) { return 0 }
        if !facts.allSigns.isDisjoint(with: .surroundings) { return 0 }
        if facts.linkShare > 0.5 { return 0 }
        var worth = Float(min(facts.weight, 800)) * (1 - facts.linkShare)
        if facts.weight < 40 || facts.sentenceEnds == 0 { worth *= 0.15 }
        if passage.kind == .list || passage.kind == .table { worth *= 0.5 }
        if !facts.allSigns.isDisjoint(with: [.related, .teaser, .sidebar]) { worth *= 0.2 }
        return worth
    }

    /// The passages that stand in a box.
    func passages(in box: Int) -> Range<Int> {
        let (first, end) = (scan.boxes[box].firstBlock, scan.boxes[box].endBlock)
        if first >= end { return 0..<0 }
        return passageOfBlock[first]..<passageOfBlock[end - 1] + 1
    }

    func worth(of box: Int) -> Float {
        let range = passages(in: box)
        return range.isEmpty ? 0 : sums[range.upperBound] - sums[range.lowerBound]
    }

    /// The story's box; nil when the page has no running words at all.
    func storyBox() -> Int? {
        guard !scan.boxes.isEmpty else { return nil }
        var best = 0
        guard worth(of: 0) > 0 else { return nil }
        while let child = heaviestChild(of: best) {
            let share = worth(of: child) / worth(of: best)
            let tag = scan.boxes[child].tag
            let needed: Float = tag == .article || tag == .main || scan.boxes[child].signs.contains(.body) ? 0.5 : 0.7
            if share < needed || [.p, .li, .td, .blockquote].contains(tag) { break }
            best = child
        }
        return best
    }

    private func heaviestChild(of box: Int) -> Int? {
        var heaviest: Int?
        var most: Float = 0
        var child = box + 1
        while child < scan.boxes[box].endBox {
            let worth = worth(of: child)
            if worth > most { (heaviest, most) = (child, worth) }
            child = scan.boxes[child].endBox
        }
        return heaviest
    }
}

extension ClassSigns {
    /// Signs of what stands around a story on a page.
    static let surroundings: ClassSigns = [
        .comments, .cookie, .navigation, .footer, .newsletter, .breadcrumb, .popup, .login, .search,
    ]
}
