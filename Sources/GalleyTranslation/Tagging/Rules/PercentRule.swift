import GalleyCore

/// Shares in per cent.
enum PercentRule: TaggingRule {
    static let description = RuleDescription(
        "percent", summary: "Tags percentages with their value.",
        rationale: "The sign's place and the decimal sign differ between languages; the value must not.",
        changes: [
            "Fares rise by [12.5%] in May.", "About [40 per cent] of the boats came back.",
            RuleExample("Die Preise steigen um [3,5 Prozent].", language: "de"),
        ],
        keeps: ["Fares rise by 12.5 crowns in May."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            block.numerals.compactMap { numeral in
                guard let range = numeral.percent, let value = numeral.values.first else { return nil }
                return tag(.percent, in: block, range, value: "\(value)", confidence: 0.95)
            }
        }
    }
}
