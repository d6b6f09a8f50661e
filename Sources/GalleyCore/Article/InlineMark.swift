/// One mark on the words of a block.
public struct InlineMark: Sendable, Hashable {
    /// What a mark says of the words it lies on.
    public enum Kind: Sendable, Hashable {
        case emphasis
        case strong
        case code
        case `subscript`
        case superscript
        /// A link to an absolute http, https or mailto address.
        case link(String)
    }

    /// What the mark says.
    public let kind: Kind
    /// The words it lies on, in UTF-8 offsets of the text.
    public let range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
