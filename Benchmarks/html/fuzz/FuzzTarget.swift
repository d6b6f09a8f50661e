import GalleyCore
import GalleyHTML

/// What libFuzzer calls with each input: the first byte chooses how it is parsed, the rest is the page. A broken
/// invariant of the tree traps, as an index outside it does.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let bytes, count > 0 else { return 0 }
    let source = Array(UnsafeBufferPointer(start: bytes + 1, count: count - 1))
    let tree = parse(source, mode: bytes[0])
    checkLinks(of: tree)
    checkReading(of: tree)
    _ = EncodingSniffer.sniff(source)
    if bytes[0] & 0x40 != 0, tree.limitsHit.isEmpty {
        // What is written is a page like any other.
        checkLinks(of: HTMLTree(parsing: Array(tree.serialize(HTMLTree.document).utf8)))
    }
    return 0
}

private let contexts = [
    "div", "table", "tr", "td", "select", "template", "svg svg", "svg desc", "math mi", "math annotation-xml", "html",
    "frameset", "textarea", "script", "plaintext", "colgroup",
]

private func parse(_ source: [UInt8], mode: UInt8) -> HTMLTree {
    // Low limits bring their borders within reach of small inputs.
    let limits =
        mode & 0x20 == 0
        ? HTMLLimits()
        : HTMLLimits(
            maxDepth: 12, maxNodes: 400, maxAttributesPerTag: 4, maxTextBytes: 300, maxActiveFormatting: 4,
            maxRebuiltFormatting: 30)
    let options = HTMLParserOptions(scripting: mode & 0x80 != 0, limits: limits)
    guard mode & 0x10 != 0 else { return HTMLTree(parsing: source, options: options) }
    return HTMLTree(parsingFragment: source, context: contexts[Int(mode & 0x0F)], options: options)
}

/// Every node of the tree is reached once, by links that agree with each other.
private func checkLinks(of tree: HTMLTree) {
    var seen = [Bool](repeating: false, count: tree.nodeCount)
    var node = HTMLTree.document
    while !node.isNone {
        precondition(!seen[Int(node.rawValue)], "a node is reached twice")
        seen[Int(node.rawValue)] = true
        var previous = NodeID.none
        var child = tree.firstChildOrNone(node)
        while !child.isNone {
            precondition(tree.parentOrNone(child) == node, "a child has another parent")
            precondition(tree.previousSiblingOrNone(child) == previous, "siblings disagree")
            if !previous.isNone {
                precondition(tree.kind(child) != .text || tree.kind(previous) != .text, "texts stand side by side")
            }
            previous = child
            child = tree.nextSiblingOrNone(child)
        }
        precondition(tree.lastChildOrNone(node) == previous, "the last child is not the last")
        node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
    }
}

/// Everything a caller may read is inside the source.
private func checkReading(of tree: HTMLTree) {
    var buffer: [UInt8] = []
    var node = HTMLTree.document
    while !node.isNone {
        let range = tree.sourceRange(node)
        precondition(range.upperBound <= tree.source.count, "a range ends outside the source")
        tree.appendText(of: node, to: &buffer)
        _ = tree.tagName(node)
        _ = tree.commentData(node)
        for (name, value) in tree.attributes(node) {
            precondition(tree.attribute(named: name, of: node) != nil || !name.utf8.allSatisfy { $0 < 0x80 }, value)
        }
        node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
    }
}
