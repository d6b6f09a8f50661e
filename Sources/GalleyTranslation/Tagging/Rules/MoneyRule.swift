import GalleyCore

/// Sums of money: `US$5 billion`, `2,50 Euro`, `50억 달러`.
enum MoneyRule: TaggingRule {
    static let description = RuleDescription(
        "money", summary: "Tags sums with their value in digits and their currency.",
        rationale: "Billions mean different numbers in different languages; the digits do not.",
        changes: [
            "It pays [US$5 billion] a year.", "A ticket costs [€2.50] today.",
            RuleExample("Die Karte kostet [2,50 Euro] am Tag.", language: "de"),
        ],
        keeps: ["It has 5 billion leaves.", "He won 5 games."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            block.numerals.compactMap { numeral in
                guard let sum = numeral.sum, let value = numeral.values.first else { return nil }
                let properties = [
                    Tag.Property("currency", sum.currency), numeral.scale.map { Tag.Property("scale", $0) },
                ]
                return tag(
                    .money, in: block, sum.range, value: "\(value)", properties: properties.compactMap(\.self),
                    confidence: 0.9)
            }
        }
    }
}
