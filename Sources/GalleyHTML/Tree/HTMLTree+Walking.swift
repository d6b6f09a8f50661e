/// Steps from node to node. Nothing here recurses, so depth costs no stack.
extension HTMLTree {
    /// The node above, `none` for the document.
    @inlinable package func parentOrNone(_ node: NodeID) -> NodeID { id(record(node).parent) }
    /// `none` for a node without children.
    @inlinable package func firstChildOrNone(_ node: NodeID) -> NodeID { id(record(node).firstChild) }
    /// `none` for a node without children.
    @inlinable package func lastChildOrNone(_ node: NodeID) -> NodeID { id(record(node).lastChild) }
    /// `none` for the last child.
    @inlinable package func nextSiblingOrNone(_ node: NodeID) -> NodeID { id(record(node).nextSibling) }
    /// `none` for the first child.
    @inlinable package func previousSiblingOrNone(_ node: NodeID) -> NodeID { id(record(node).previousSibling) }

    /// The node above, nil for the document.
    @inlinable package func parent(_ node: NodeID) -> NodeID? { optional(parentOrNone(node)) }
    /// Nil for a node without children.
    @inlinable package func firstChild(_ node: NodeID) -> NodeID? { optional(firstChildOrNone(node)) }
    /// Nil for a node without children.
    @inlinable package func lastChild(_ node: NodeID) -> NodeID? { optional(lastChildOrNone(node)) }
    /// Nil for the last child.
    @inlinable package func nextSibling(_ node: NodeID) -> NodeID? { optional(nextSiblingOrNone(node)) }
    /// Nil for the first child.
    @inlinable package func previousSibling(_ node: NodeID) -> NodeID? { optional(previousSiblingOrNone(node)) }

    @inlinable @inline(__always)
    func optional(_ node: NodeID) -> NodeID? { node.isNone ? nil : node }

    /// The next node in document order inside `root`, children first; `none` behind the last.
    @inlinable
    package func nextInDocumentOrNone(after node: NodeID, within root: NodeID) -> NodeID {
        let child = firstChildOrNone(node)
        return child.isNone ? nextSkippingChildrenOrNone(after: node, within: root) : child
    }

    /// The next node in document order inside `root` that is not below `node`; `none` behind the last.
    @inlinable
    package func nextSkippingChildrenOrNone(after node: NodeID, within root: NodeID) -> NodeID {
        var node = node
        while node != root {
            let record = record(node)
            if record.nextSibling != NodeRecord.none { return id(record.nextSibling) }
            guard record.parent != NodeRecord.none else { return .none }
            node = id(record.parent)
        }
        return .none
    }

    /// The next node in document order inside `root`, children first.
    @inlinable
    package func nextInDocument(after node: NodeID, within root: NodeID) -> NodeID? {
        optional(nextInDocumentOrNone(after: node, within: root))
    }

    /// The next node in document order inside `root` that is not below `node`.
    @inlinable
    package func nextSkippingChildren(after node: NodeID, within root: NodeID) -> NodeID? {
        optional(nextSkippingChildrenOrNone(after: node, within: root))
    }

    /// Whether `node` is `ancestor` or stands somewhere below it.
    @inlinable
    package func isInside(_ node: NodeID, _ ancestor: NodeID) -> Bool {
        var node = node
        while !node.isNone {
            if node == ancestor { return true }
            node = parentOrNone(node)
        }
        return false
    }

    /// The children of a node, in order.
    package func children(_ node: NodeID) -> some Sequence<NodeID> {
        sequence(first: firstChildOrNone(node)) { self.nextSiblingOrNone($0) }.prefix { !$0.isNone }
    }
}
