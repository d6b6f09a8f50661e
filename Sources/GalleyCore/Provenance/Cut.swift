/// A block that was taken out, with all that is needed to explain it and to put it back.
public struct Cut: Sendable, Hashable, Identifiable {
    /// Stable name for `--stet`: the rule's id and a hash of the words, such as `share-prompt-3fa09c1b2d`.
    public let id: String
    public let step: String
    public let rule: RuleStamp
    /// One plain sentence.
    public let reason: String
    /// 0…1.
    public let confidence: Double
    /// The block as it was; its `place` says where in the source it stood.
    public let block: Block
    /// The block before it in the source, kept or cut; nil at the top.
    public let after: BlockID?

    /// The words that went.
    public var text: String { block.text }

    public init(
        id: String, step: String, rule: RuleStamp, reason: String, confidence: Double, block: Block, after: BlockID?
    ) {
        self.id = id
        self.step = step
        self.rule = rule
        self.reason = reason
        self.confidence = confidence
        self.block = block
        self.after = after
    }
}
