/// A parsed page: an arena of nodes over the source they stand in.
///
/// Nodes are numbers, text and attributes are ranges of the source's UTF-8 bytes, and character references are decoded
/// when somebody reads them. The tree does not change once it is made and can be read from any number of threads.
/// A node of another tree traps in debug builds, a number outside the tree in every build.
@usableFromInline
package struct HTMLTree: Sendable {
    @usableFromInline let storage: TreeStorage

    /// Parses a page (HTML Standard §13.2). Every input gives a tree.
    /// - Parameter source: UTF-8, held and not copied. Other encodings are decoded first, see ``EncodingSniffer``.
    package init(parsing source: [UInt8], options: HTMLParserOptions = HTMLParserOptions()) {
        storage = TreeStorage.parse(source, options, context: nil)
    }

    /// Parses what stands inside an element (HTML Standard §13.4); its nodes are the children of ``html``.
    /// - Parameter context: The element's name, as in `td`, `svg path` or `math mi`.
    package init(
        parsingFragment source: [UInt8], context: String, options: HTMLParserOptions = HTMLParserOptions()
    ) {
        storage = TreeStorage.parse(source, options, context: FragmentContext(context))
    }

    /// The page as it was given.
    @inlinable package var source: [UInt8] { storage.source }

    /// Every node's number is below this; some may have been taken out of the tree again.
    @inlinable package var nodeCount: Int { storage.nodes.count }

    /// The node everything hangs from.
    @inlinable package static var document: NodeID { NodeID(rawValue: 0) }

    /// How browsers would lay the page out, from its doctype.
    package var quirksMode: QuirksMode { storage.quirksMode }

    /// The limits the page ran into, none for ordinary pages.
    package var limitsHit: [HTMLLimit] { storage.limitsHit }

    /// The root element; nil only in the tree of a page cut off by a limit.
    package var html: NodeID? { child(.html, of: Self.document) }
    package var head: NodeID? { html.flatMap { child(.head, of: $0) } }
    /// The body; nil in a page of frames and in a fragment.
    package var body: NodeID? { html.flatMap { child(.body, of: $0) } }

    private func child(_ wanted: HTMLTag, of parent: NodeID) -> NodeID? {
        var child = firstChildOrNone(parent)
        while !child.isNone {
            if tag(child) == wanted { return child }
            child = nextSiblingOrNone(child)
        }
        return nil
    }

    @inlinable @inline(__always)
    func record(_ node: NodeID) -> NodeRecord {
        #if DEBUG
            precondition(node.tree == 0 || node.tree == storage.identity, "a node of another tree")
        #endif
        return storage.nodes[Int(node.rawValue)]
    }

    @inlinable @inline(__always)
    func id(_ rawValue: UInt32) -> NodeID {
        #if DEBUG
            return NodeID(rawValue: rawValue, tree: storage.identity)
        #else
            return NodeID(rawValue: rawValue)
        #endif
    }

    /// What a node is; a number outside the tree traps, here and in every other function.
    @inlinable package func kind(_ node: NodeID) -> NodeKind { record(node).kind }

    /// The element's name; `unknown` for other names, for SVG and MathML, and for what is no element.
    @inlinable package func tag(_ node: NodeID) -> HTMLTag { record(node).tag }

    /// The element's namespace; `html` for what is no element.
    @inlinable package func namespace(_ node: NodeID) -> HTMLNamespace { record(node).namespace }

    /// Whether the node is an element of any namespace.
    @inlinable package func isElement(_ node: NodeID) -> Bool { record(node).kind == .element }

    /// Name and identifiers of a doctype node.
    package func doctype(_ node: NodeID) -> Doctype? { storage.doctypes[node.rawValue] }

    /// Where a node stands: an element's start tag from `<` to behind `>`, a text's characters, a comment's data.
    ///
    /// Empty at the place of what implied it for an element no tag stands for. A copy the parser made of misnested
    /// formatting points to the tag it was copied from.
    package func sourceRange(_ node: NodeID) -> Range<Int> {
        let record = record(node)
        guard record.flags.contains(.joined) else { return Int(record.start)..<Int(record.start) + Int(record.length) }
        return textRange(node)
    }
}
