/// One block of an article: a paragraph, a subhead, a list …
///
/// Its id is made from its role, the hash of its folded text and its occurrence, so that it survives a paragraph put
/// in above it. `ArticleEditor` gives the ids.
public struct Block: Sendable, Hashable, Identifiable {
    /// Stable name of the block within its article, for instance `p-5f0c3a9e12`.
    public internal(set) var id: BlockID
    /// What the block is to an editor.
    public let role: BlockRole
    /// The words or the thing it holds.
    public let content: BlockContent
    /// Where it stands in the source: UTF-8 offsets into the page decoded to UTF-8; nil when it was written by hand.
    public let place: Range<Int>?

    public init(_ role: BlockRole, _ content: BlockContent, place: Range<Int>? = nil, id: BlockID = BlockID("")) {
        self.id = id
        self.role = role
        self.content = content
        self.place = place
    }

    /// A block of running text.
    public init(_ role: BlockRole, text: String, place: Range<Int>? = nil) {
        self.init(role, .text(InlineText(text)), place: place)
    }

    /// The block's words without marks. Ranges of tags and segments are UTF-8 offsets of this text.
    public var text: String { content.text }
}
