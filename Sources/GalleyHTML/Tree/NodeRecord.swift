/// One node in the arena: its links and where it stands in the source.
///
/// Forty bytes, so that a node and most of its neighbours share a cache line; the links are indices, `UInt32.max`
/// where there is none.
@usableFromInline
struct NodeRecord: BitwiseCopyable, Sendable {
    @usableFromInline var parent = NodeRecord.none
    @usableFromInline var firstChild = NodeRecord.none
    @usableFromInline var lastChild = NodeRecord.none
    @usableFromInline var nextSibling = NodeRecord.none
    @usableFromInline var previousSibling = NodeRecord.none
    @usableFromInline let kind: NodeKind
    /// The element's name, or `unknown` for names outside the table and for every foreign element.
    @usableFromInline var tag = HTMLTag.unknown
    @usableFromInline var namespace = HTMLNamespace.html
    @usableFromInline var flags: Flags = []
    /// Element: the start tag's `<`. Text and comment: the first byte. Joined text: its first piece.
    @usableFromInline var start: UInt32
    /// Bytes from `start`; zero for an element no tag stands for. Joined text: its last piece.
    @usableFromInline var length: UInt32
    @usableFromInline var firstAttribute: UInt32 = 0
    @usableFromInline var attributeCount: UInt32 = 0

    @usableFromInline static var none: UInt32 { .max }

    @inline(__always)
    init(kind: NodeKind, start: Int, length: Int) {
        self.kind = kind
        self.start = UInt32(truncatingIfNeeded: start)
        self.length = UInt32(truncatingIfNeeded: length)
    }

    @usableFromInline
    struct Flags: OptionSet, BitwiseCopyable, Sendable {
        @usableFromInline let rawValue: UInt8
        @usableFromInline init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Text in which `&` is a letter like any other: raw text elements and CDATA sections.
        @usableFromInline static let literal = Flags(rawValue: 1)
        /// Text that stands in several places of the source; see ``TextPiece``.
        @usableFromInline static let joined = Flags(rawValue: 2)
    }
}
