import GalleyCore
import GalleyHTML

/// Makes an article's blocks of a scan's passages: strings, marks and links of what is kept, and only of that.
struct BlockBuilder {
    let scan: PageScan
    let base: BaseURL

    func block(_ passage: Passage, role: BlockRole) -> Block {
        switch passage.kind {
        case .list: Block(role, .list(list(passage)), place: passage.place)
        case .table: Block(role, .table(table(passage)), place: passage.place)
        default: Block(role, .text(inline(passage.blocks.lowerBound)), place: passage.place)
        }
    }

    /// The role that a passage's own markup gives it.
    func role(of passage: Passage, _ facts: PassageFacts) -> BlockRole {
        switch passage.kind {
        case .heading: .heading(level: max(2, passage.level))
        case .list: .list
        case .table: .table
        case .preformatted: .preformatted
        case .paragraph: facts.context.contains(.quote) ? .quote : .paragraph
        }
    }

    private func list(_ passage: Passage) -> ItemList {
        let list = passage.box
        let items = passage.blocks.map { block in
            var depth = -1
            var box = scan.blocks[block].box
            while box >= list {
                if [HTMLTag.ul, .ol, .dl].contains(scan.boxes[box].tag) { depth += 1 }
                if box == list { break }
                box = scan.boxes[box].parent
            }
            return ItemList.Item(inline(block), depth: max(0, depth))
        }
        let start = ItemList.start(scan.tree.attribute("start", of: scan.boxes[list].node))
        return ItemList(isOrdered: scan.boxes[list].tag == .ol, start: start, items: items)
    }

    private func table(_ passage: Passage) -> Table {
        var rows: [[Table.Cell]] = []
        var currentRow = -1
        var currentCell = -1
        var caption: String?
        for block in passage.blocks {
            var box = scan.blocks[block].box
            var cell = -1
            while box > passage.box, scan.boxes[box].tag != .tr, scan.boxes[box].tag != .caption {
                if scan.boxes[box].tag == .td || scan.boxes[box].tag == .th { cell = box }
                box = scan.boxes[box].parent
            }
            if scan.boxes[box].tag == .caption {
                caption = [caption, scan.text(of: scan.blocks[block])].compactMap(\.self).joined(separator: " ")
                continue
            }
            if box != currentRow || rows.isEmpty { rows.append([]) }
            let text = inline(block)
            if cell == currentCell, cell >= 0, let last = rows[rows.count - 1].popLast() {
                let joined = InlineText(last.text.text + " " + text.text)
                rows[rows.count - 1].append(Table.Cell(joined, isHeader: last.isHeader))
            } else {
                let isHeader = cell >= 0 && scan.boxes[cell].tag == .th
                rows[rows.count - 1].append(Table.Cell(text, isHeader: isHeader))
            }
            (currentRow, currentCell) = (box, cell)
        }
        return Table(rows: rows, caption: caption)
    }

    private func inline(_ block: Int) -> InlineText {
        let block = scan.blocks[block]
        let text = scan.text(of: block)
        if block.marks.isEmpty { return InlineText(text) }
        let start = block.text.lowerBound
        let marks = scan.marks[block.marks].compactMap { span -> InlineMark? in
            let first = max(span.range.lowerBound, start)
            let end = min(span.range.upperBound, block.text.upperBound)
            guard first < end, let kind = kind(of: span) else { return nil }
            return InlineMark(kind, first - start..<end - start)
        }
        return InlineText(text, marks: marks)
    }

    private func kind(of span: MarkSpan) -> InlineMark.Kind? {
        switch span.kind {
        case .emphasis: .emphasis
        case .strong: .strong
        case .code: .code
        case .subscript: .subscript
        case .superscript: .superscript
        case .link: scan.tree.attribute("href", of: span.node).flatMap(base.resolve).map { .link($0) }
        }
    }
}
