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

    /// The article's names of a kind, but for those in addresses, code and the names of agencies.
    static func names(
        _ kind: NameKind, as category: TagCategory, in request: TaggingRequest
    ) -> [Tag] {
        var tags: [Tag] = []
        for block in request.blocks {
            for mention in request.names.mentions[block.index]
            where mention.span.kind == kind && mention.span.confidence >= kind.sureness {
                let range = mention.span.range
                let isTaken = request.tags(on: block).contains { tag in
                    // An acronym with its expansion says more than that it names something.
                    tag.category == .acronym
                        ? tag.range == range : tag.range.overlaps(range) && tag.category.isProtected
                }
                if isTaken { continue }
                tags.append(
                    tag(
                        category, in: block, range, value: mention.fullName ?? block.words(range),
                        confidence: mention.span.confidence.hundredths))
            }
        }
        return tags
    }
}

extension Double {
    /// In whole hundredths, so that records stay short.
    fileprivate var hundredths: Double { (self * 100).rounded() / 100 }
}
