import GalleyHTML

/// Groups the text blocks of a scan into passages: the items of a list belong together, and so do the cells of a
/// table that holds data rather than layout.
struct PassageFinder {
    private let scan: PageScan
    private var passages: [Passage] = []

    private init(_ scan: PageScan) {
        self.scan = scan
        passages.reserveCapacity(scan.blocks.count)
    }

    static func passages(of scan: PageScan) -> [Passage] {
        var finder = PassageFinder(scan)
        finder.run()
        return finder.passages
    }

    private mutating func run() {
        let groups = groupBoxes()
        var block = 0
        while block < scan.blocks.count {
            let group = groups[block]
            if group >= 0 {
                let box = scan.boxes[group]
                let range = block..<max(block + 1, box.endBlock)
                append(range, kind: box.tag == .table ? .table : .list, box: group)
                block = range.upperBound
            } else {
                append(single: block)
                block += 1
            }
        }
    }

    /// For each block the list or table it is grouped into, or -1. The outermost one that qualifies wins.
    private func groupBoxes() -> [Int] {
        var groups = Array(repeating: -1, count: scan.blocks.count)
        for (index, box) in scan.boxes.enumerated() {
            guard box.firstBlock < box.endBlock, groups[box.firstBlock] < 0 else { continue }
            let qualifies: Bool =
                switch box.tag {
                case .ul, .ol, .dl: isPlainList(index)
                case .table: isDataTable(index)
                default: false
                }
            guard qualifies else { continue }
            for block in box.firstBlock..<box.endBlock { groups[block] = index }
        }
        return groups
    }

    /// True when no item holds more than one block of its own (nested lists aside) and none is a heading or a quote.
    private func isPlainList(_ list: Int) -> Bool {
        var previousItem = -1
        for block in scan.boxes[list].firstBlock..<scan.boxes[list].endBlock {
            var box = scan.blocks[block].box
            if scan.boxes[box].context.intersection([.heading, .caption, .control]) != [] { return false }
            while box > list, ![HTMLTag.li, .dd, .dt].contains(scan.boxes[box].tag) { box = scan.boxes[box].parent }
            if box <= list || box == previousItem { return false }
            previousItem = box
        }
        return true
    }

    /// True for tables whose cells are short and hold no more than two blocks each.
    private func isDataTable(_ table: Int) -> Bool {
        let box = scan.boxes[table]
        let blocks = box.endBlock - box.firstBlock
        guard blocks > 1 else { return false }
        var long = 0
        for block in box.firstBlock..<box.endBlock {
            if scan.blocks[block].text.count > 400 { long += 1 }
            if scan.boxes[scan.blocks[block].box].context.contains(.heading) { return false }
        }
        return long * 8 <= blocks
    }

    private mutating func append(single block: Int) {
        let boxIndex = scan.blocks[block].box
        let box = scan.boxes[boxIndex]
        if box.context.contains(.heading), let level = headingLevel(boxIndex) {
            append(block..<block + 1, kind: .heading, box: boxIndex, level: level)
        } else {
            append(
                block..<block + 1, kind: box.context.contains(.preformatted) ? .preformatted : .paragraph, box: boxIndex
            )
        }
    }

    private func headingLevel(_ box: Int) -> Int? {
        var index = box
        while index >= 0 {
            switch scan.boxes[index].tag {
            case .h1: return 1
            case .h2: return 2
            case .h3: return 3
            case .h4: return 4
            case .h5: return 5
            case .h6: return 6
            default: index = scan.boxes[index].parent
            }
        }
        return nil
    }

    private mutating func append(_ blocks: Range<Int>, kind: Passage.Kind, box: Int, level: Int = 0) {
        let (first, last) = (scan.blocks[blocks.lowerBound], scan.blocks[blocks.upperBound - 1])
        passages.append(
            Passage(
                kind: kind, blocks: blocks, box: box, level: level,
                text: first.text.lowerBound..<last.text.upperBound,
                place: first.place.lowerBound..<max(first.place.lowerBound, last.place.upperBound)))
    }
}
