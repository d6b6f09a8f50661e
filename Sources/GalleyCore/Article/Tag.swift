/// A note for the translator that stands off the words: tagging never changes them.
public struct Tag: Sendable, Hashable {
    /// A named part of what the tag knows, such as the `speaker` of a quotation or the `unit` of a sum.
    public struct Property: Sendable, Hashable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public let category: TagCategory
    public let block: BlockID
    /// UTF-8 offsets of the block's text.
    public let range: Range<Int>
    /// The normal form: the ISO date, the number, the expansion of an acronym.
    public let value: String?
    /// What else is known, in a fixed order.
    public let properties: [Property]
    /// The rule that found it.
    public let rule: RuleStamp
    /// How sure the rule was, 0…1.
    public let confidence: Double

    public init(
        _ category: TagCategory, in block: BlockID, _ range: Range<Int>, value: String? = nil,
        properties: [Property] = [], rule: RuleStamp, confidence: Double
    ) {
        self.category = category
        self.block = block
        self.range = range
        self.value = value
        self.properties = properties
        self.rule = rule
        self.confidence = confidence
    }

    /// The value of a property.
    public func property(_ name: String) -> String? { properties.first { $0.name == name }?.value }
}
