@testable import GalleyHTML

/// A tree on one line, for cases that are read at a glance: `body(p("one" b("two")))`.
///
/// Attributes follow the name as `[name=value]`, SVG and MathML names bear their namespace, a comment is `<!data>`.
struct Outline {
    let tree: HTMLTree

    /// What is below `html`.
    static func page(_ source: String, scripting: Bool = false) -> String {
        let tree = HTMLTree(parsing: Array(source.utf8), options: HTMLParserOptions(scripting: scripting))
        return Outline(tree: tree).children(of: tree.html ?? HTMLTree.document)
    }

    /// What is below `body`.
    static func body(_ source: String, scripting: Bool = false) -> String {
        let tree = HTMLTree(parsing: Array(source.utf8), options: HTMLParserOptions(scripting: scripting))
        return Outline(tree: tree).children(of: tree.body ?? HTMLTree.document)
    }

    static func document(_ source: String) -> String {
        Outline(tree: HTMLTree(parsing: Array(source.utf8))).children(of: HTMLTree.document)
    }

    static func fragment(_ source: String, in context: String) -> String {
        let tree = HTMLTree(parsingFragment: Array(source.utf8), context: context)
        return Outline(tree: tree).children(of: tree.html ?? HTMLTree.document)
    }

    func children(of node: NodeID) -> String {
        tree.children(node).map(outline).joined(separator: " ")
    }

    private func outline(_ node: NodeID) -> String {
        switch tree.kind(node) {
        case .document: return "#document"
        case .doctype: return "!\(tree.doctype(node)?.name ?? "")"
        case .text: return "\"\(tree.text(node))\""
        case .comment: return "<!\(tree.commentData(node))>"
        case .element:
            let attributes = tree.attributes(node).map { "[\($0.name)=\($0.value)]" }.joined()
            let children = children(of: node)
            return prefix(node) + tree.tagName(node) + attributes + (children.isEmpty ? "" : "(\(children))")
        }
    }

    private func prefix(_ node: NodeID) -> String {
        switch tree.namespace(node) {
        case .html: ""
        case .svg: "svg:"
        case .mathML: "math:"
        }
    }
}
