/// A sentence-sized piece of a block: what a translator translates at a time.
public struct Segment: Sendable, Hashable, Identifiable {
    /// Block id + hash of the folded words + occurrence; survives re-cleaning and re-export.
    public let id: String
    public let block: BlockID
    /// UTF-8 offsets of the block's text.
    public let range: Range<Int>

    public init(id: String, block: BlockID, range: Range<Int>) {
        self.id = id
        self.block = block
        self.range = range
    }
}
