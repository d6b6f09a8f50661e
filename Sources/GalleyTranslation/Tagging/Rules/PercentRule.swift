import GalleyCore

/// Shares in per cent.
enum PercentRule: TaggingRule {
    static let description = RuleDescription(
        "percent", summary: "Tags percentages with their value.",
        rationale: "The sign's place and the decimal sign differ between languages; the value must not.",
        changes: ["Fares rise by [12.5]% in May.", "About [40] per cent of the boats came back."],
        keeps: ["Fares rise by 12.5 crowns in May."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            NumeralScanner.numerals(in: block.text, language: request.language).compactMap { numeral in
                guard numeral.isPercent, let value = numeral.values.first else { return nil }
                return tag(.percent, in: block, numeral.range, value: "\(value)", confidence: 0.95)
            }
        }
    }
}
