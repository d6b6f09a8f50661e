import GalleyCore

/// Finds one kind of thing in an article's words.
///
/// Its examples are sentences with `[…]` around each thing it must find; a sentence of `keeps` has none.
protocol TaggingRule: Sendable {
    static var description: RuleDescription { get }

    /// The tags of one article. Rules run in the order of `TagRules`; what earlier ones found is in the request.
    static func tags(in request: TaggingRequest) -> [Tag]
}

extension TaggingRule {
    /// A tag of this rule.
    static func tag(
        _ category: TagCategory, in block: TaggedBlock, _ range: Range<Int>, value: String? = nil,
        properties: [Tag.Property] = [], confidence: Double
    ) -> Tag {
        Tag(
            category, in: block.id, range, value: value, properties: properties, rule: description.stamp,
            confidence: confidence)
    }
}
