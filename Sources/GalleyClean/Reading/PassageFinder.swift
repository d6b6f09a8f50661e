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

    /// True for tables that hold data: no table inside, no long words, rows of several cells.
    private func isDataTable(_ table: Int) -> Bool {
        let box = scan.boxes[table]
        guard box.endBlock - box.firstBlock > 3 else { return false }
        var rows: [Int: Int] = [:]
        for inner in table + 1..<box.endBox where scan.boxes[inner].firstBlock < scan.boxes[inner].endBlock {
            switch scan.boxes[inner].tag {
            case .table, .ul, .ol, .form, .blockquote, .h1, .h2, .h3: return false
            case .td, .th: rows[scan.boxes[inner].parent, default: 0] += 1
            default: break
            }
        }
        for block in box.firstBlock..<box.endBlock where scan.blocks[block].text.count > 300 { return false }
        let full = rows.values.count { $0 > 1 }
        return full > 1 && full * 2 >= rows.count
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
