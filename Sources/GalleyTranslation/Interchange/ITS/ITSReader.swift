import GalleyHTML

/// Reads the page back after its words were replaced in place; the source's words are gone, so units are known by name.
struct ITSReader {
    /// The file's name, for messages.
    let name: String

    /// True for a page of this format.
    static func fits(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        return start.contains("<!doctype html") || start.contains("<html")
    }

    /// - Throws: `HandoffError` when units lack names or bear the same.
    func read(_ bytes: [UInt8]) throws -> ReturnedHandoff {
        let tree = HTMLTree(parsing: bytes)
        var meta: [String: String] = [:]
        var units: [ReturnedUnit] = []
        var node = tree.firstChild(HTMLTree.document)
        while let current = node {
            if tree.isElement(current) {
                if tree.tagName(current) == "meta", let name = tree.attribute("name", of: current) {
                    meta[name] = tree.attribute("content", of: current)
                } else if let id = tree.attribute(named: "data-unit", of: current) {
                    var builder = HandoffTextBuilder()
                    add(current, of: tree, to: &builder)
                    units.append(ReturnedUnit(id: id, source: nil, target: builder.finish()))
                }
            }
            node = tree.nextInDocument(after: current, within: HTMLTree.document)
        }
        let skeleton = HandoffSkeleton(meta["galley"])
        return try ReturnedHandoff(
            mediaType: ITSFormat.mediaType, articleID: skeleton.article, snapshot: skeleton.snapshot,
            targetLanguage: meta["galley-target"], units: units, name: name)
    }

    private func add(_ parent: NodeID, of tree: HTMLTree, to builder: inout HandoffTextBuilder) {
        for child in tree.children(parent) {
            switch tree.kind(child) {
            case .text: builder.append(tree.text(child))
            case .element:
                let element = tree.tagName(child)
                if element == "br" {
                    builder.append("\n")
                    continue
                }
                let start = builder.position
                add(child, of: tree, to: &builder)
                if let kind = ITSFormat.name(ofElement: element) {
                    builder.mark(id: tree.attribute(named: "data-code", of: child) ?? "", kind, from: start)
                } else if let id = tree.attribute(named: "data-tag", of: child) {
                    let isKept = tree.attribute(named: "translate", of: child) == "no"
                    let kind = isKept ? "protected" : tree.attribute(named: "class", of: child) ?? ""
                    builder.mark(id: id, kind, from: start)
                }
            default: break
            }
        }
    }
}
