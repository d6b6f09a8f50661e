/// How much of a page the parser accepts, so that time and memory stay linear on every input.
///
/// The Standard's algorithm alone is not linear: 500 formatting elements left open are rebuilt in each of 10,000
/// paragraphs. None of the defaults is reached by an ordinary page; ``HTMLTree/limitsHit`` says when one was.
package struct HTMLLimits: Sendable {
    /// Open elements at a time; browsers stop at 512 as well. At least 8.
    package var maxDepth: Int
    /// Nodes of the tree.
    package var maxNodes: Int
    package var maxAttributesPerTag: Int
    /// Bytes of text, as they stand in the source, summed over the page.
    package var maxTextBytes: Int
    /// Formatting elements left open at a time that later blocks take up again, between two table cells or the like.
    package var maxActiveFormatting: Int
    /// Formatting elements made again because a page left them open or closed them in the wrong order, for a page of
    /// any size; one more is granted for each 64 bytes of source.
    package var maxRebuiltFormatting: Int
    /// Bytes of source; offsets are 32-bit, so never more than 2 GB.
    package var maxSourceBytes: Int

    /// The defaults suit pages from the open web; values below what a tree needs at the least are raised to it.
    package init(
        maxDepth: Int = 512, maxNodes: Int = 8_000_000, maxAttributesPerTag: Int = 512,
        maxTextBytes: Int = 1 << 29, maxActiveFormatting: Int = 64, maxRebuiltFormatting: Int = 16_384,
        maxSourceBytes: Int = Int(Int32.max)
    ) {
        self.maxDepth = max(maxDepth, 8)
        self.maxNodes = min(max(maxNodes, 8), Int(Int32.max))
        self.maxAttributesPerTag = max(maxAttributesPerTag, 0)
        self.maxTextBytes = max(maxTextBytes, 0)
        self.maxActiveFormatting = max(maxActiveFormatting, 1)
        self.maxRebuiltFormatting = max(maxRebuiltFormatting, 0)
        self.maxSourceBytes = min(max(maxSourceBytes, 0), Int(Int32.max))
    }
}
