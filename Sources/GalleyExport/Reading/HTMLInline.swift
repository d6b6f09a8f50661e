import GalleyCore
import GalleyHTML

/// Reads running text, lists, tables and captions out of a tree.
struct HTMLInline {
    private let tree: HTMLTree

    init(_ tree: HTMLTree) { self.tree = tree }

    /// The words inside an element.
    func text(inside node: NodeID) -> InlineText {
        var collector = InlineCollector()
        gatherChildren(of: node, into: &collector)
        return collector.take()
    }

    func gatherChildren(of node: NodeID, into collector: inout InlineCollector) {
        for child in tree.children(node) { gather(child, into: &collector) }
    }

    /// A text or element with its marks.
    func gather(_ node: NodeID, into collector: inout InlineCollector) {
        if tree.kind(node) == .text { return collector.append(tree.text(node).utf8) }
        guard tree.kind(node) == .element else { return }
        switch tree.tag(node) {
        case .script, .style, .template, .noscript, .img: return
        case .br: collector.breakLine()
        case .p, .div, .li, .blockquote:
            if !collector.isEmpty { collector.breakLine() }
            gatherChildren(of: node, into: &collector)
        default:
            guard let kind = mark(of: node) else { return gatherChildren(of: node, into: &collector) }
            collector.mark(kind) { gatherChildren(of: node, into: &$0) }
        }
    }

    private func mark(of node: NodeID) -> InlineMark.Kind? {
        switch tree.tag(node) {
        case .em, .i, .cite, .dfn, .var: .emphasis
        case .strong, .b: .strong
        case .code, .kbd, .samp, .tt: .code
        case .sub: .subscript
        case .sup: .superscript
        case .a: tree.attribute("href", of: node).flatMap(SafeLink.written).map { .link($0) }
        default: nil
        }
    }

    /// The items of a list and of the lists inside it.
    func items(of list: NodeID, depth: Int) -> [ItemList.Item] {
        var items: [ItemList.Item] = []
        for item in tree.children(list) where tree.kind(item) == .element {
            if isList(item) {
                items += self.items(of: item, depth: depth + 1)
                continue
            }
            var collector = InlineCollector()
            let inner = tree.children(item).filter { isList($0) }
            for child in tree.children(item) where !isList(child) { gather(child, into: &collector) }
            let words = collector.take()
            if !words.isBlank || !inner.isEmpty { items.append(ItemList.Item(words, depth: depth)) }
            for list in inner { items += self.items(of: list, depth: depth + 1) }
        }
        return items
    }

    private func isList(_ node: NodeID) -> Bool { tree.tag(node) == .ul || tree.tag(node) == .ol }

    /// A table's rows and its title.
    func table(_ node: NodeID) -> Table {
        let rows = all(.tr, in: node).map { row in
            tree.children(row).filter { tree.tag($0) == .td || tree.tag($0) == .th }.map { cell in
                Table.Cell(text(inside: cell), isHeader: tree.tag(cell) == .th)
            }
        }
        let caption = first(.caption, in: node).map { text(inside: $0).text }
        return Table(rows: rows.filter { !$0.isEmpty }, caption: caption?.isEmpty == false ? caption : nil)
    }

    /// A figure's caption, and the credits that Galley's own writers mark in it.
    func caption(_ node: NodeID) -> (words: String?, credits: [Credit]) {
        var collector = InlineCollector()
        var credits: [Credit] = []
        for child in tree.children(node) {
            if tree.tag(child) == .span, tree.attribute("class", of: child) == "credit" {
                credits.append(Credit(text: text(inside: child).text))
            } else {
                gather(child, into: &collector)
            }
        }
        let words = collector.take().text
        return (words.isEmpty ? nil : words, credits)
    }

    /// The first element of a name below a node.
    func first(_ tag: HTMLTag, in root: NodeID) -> NodeID? {
        var node = tree.nextInDocument(after: root, within: root)
        while let current = node {
            if tree.tag(current) == tag { return current }
            node = tree.nextInDocument(after: current, within: root)
        }
        return nil
    }

    private func all(_ tag: HTMLTag, in root: NodeID) -> [NodeID] {
        var found: [NodeID] = []
        var node = tree.nextInDocument(after: root, within: root)
        while let current = node {
            if tree.tag(current) == tag { found.append(current) }
            node = tree.nextInDocument(after: current, within: root)
        }
        return found
    }
}
