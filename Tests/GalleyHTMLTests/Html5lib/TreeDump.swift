@testable import GalleyHTML

/// Writes a tree as the html5lib tests do.
struct TreeDump {
    let tree: HTMLTree
    private var lines: [String] = []

    static func document(_ tree: HTMLTree) -> String {
        var dump = TreeDump(tree: tree)
        dump.write(childrenOf: HTMLTree.document)
        return dump.lines.joined(separator: "\n")
    }

    static func fragment(_ tree: HTMLTree) -> String {
        var dump = TreeDump(tree: tree)
        if let root = tree.html { dump.write(childrenOf: root) }
        return dump.lines.joined(separator: "\n")
    }

    private init(tree: HTMLTree) { self.tree = tree }

    private mutating func write(childrenOf root: NodeID) {
        var depths: [NodeID: Int] = [root: -1]
        var node = tree.nextInDocumentOrNone(after: root, within: root)
        while !node.isNone {
            var depth = (depths[tree.parentOrNone(node)] ?? -1) + 1
            write(node, depth: &depth)
            depths[node] = depth
            node = tree.nextInDocumentOrNone(after: node, within: root)
        }
    }

    private mutating func write(_ node: NodeID, depth: inout Int) {
        let indent = "| " + String(repeating: "  ", count: depth)
        switch tree.kind(node) {
        case .document: break
        case .text: lines.append(indent + "\"" + tree.text(node) + "\"")
        case .comment: lines.append(indent + "<!-- " + tree.commentData(node) + " -->")
        case .doctype: lines.append(indent + doctype(node))
        case .element:
            lines.append(indent + "<" + prefix(node) + tree.tagName(node) + ">")
            let attributes = tree.attributes(node).map { (name(of: $0.name, in: node), $0.value) }
            for (name, value) in attributes.sorted(by: { Array($0.0.utf16).lexicographicallyPrecedes($1.0.utf16) }) {
                lines.append(indent + "  " + name + "=\"" + value + "\"")
            }
            if tree.tag(node) == .template {
                lines.append(indent + "  content")
                depth += 1
            }
        }
    }

    private func prefix(_ node: NodeID) -> String {
        switch tree.namespace(node) {
        case .html: ""
        case .svg: "svg "
        case .mathML: "math "
        }
    }

    private func name(of attribute: String, in node: NodeID) -> String {
        guard tree.namespace(node) != .html, ForeignNames.namespacedAttributes.contains(attribute) else {
            return attribute
        }
        return attribute.split(separator: ":").joined(separator: " ")
    }

    private func doctype(_ node: NodeID) -> String {
        guard let doctype = tree.doctype(node) else { return "<!DOCTYPE ?>" }
        guard doctype.publicID != nil || doctype.systemID != nil else { return "<!DOCTYPE \(doctype.name)>" }
        return "<!DOCTYPE \(doctype.name) \"\(doctype.publicID ?? "")\" \"\(doctype.systemID ?? "")\">"
    }
}
