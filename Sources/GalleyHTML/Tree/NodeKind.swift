/// What a node of the tree is (DOM Standard §4.4).
@usableFromInline
package enum NodeKind: UInt8, BitwiseCopyable, Sendable {
    case document, element, text, comment, doctype
}
