import GalleyCore

/// Amounts with their unit: `5 miles`, `30 °C`, `1,200 tonnes`.
enum MeasureRule: TaggingRule {
    static let description = RuleDescription(
        "measure",
        summary: "Tags amounts with their unit; miles, feet, pounds and degrees Fahrenheit in metric units too.",
        rationale: "A house converts or explains units its readers do not use, and must not do so wrongly.",
        changes: [
            "The ferry sails [12 miles] up the fjord at [20 km/h].",
            "A [40-foot] boat carried [1,200 tonnes] of grain.",
            "He lost [20 pounds] at [-5 °C].",
            RuleExample("Das Schiff ist [120 Meter] lang.", language: "de"),
            RuleExample("배는 [12킬로미터]를 갔다.", language: "ko"),
        ],
        keeps: ["He paid 20 pounds for it.", "It has 5 decks and 120 metal doors.", "She came 3 minutes late."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            block.numerals.compactMap { numeral in
                guard let measure = numeral.measure, let value = numeral.values.first, numeral.sum == nil,
                    !request.isTaken(measure.range, in: block, by: [.url, .email, .code, .date, .time])
                else { return nil }
                let range = signed(measure.range, in: block)
                let isBelow = range.lowerBound < measure.range.lowerBound
                let amount = (isBelow ? "-" : "") + "\(value)"
                let properties = [
                    Tag.Property("unit", measure.unit.symbol), numeral.scale.map { Tag.Property("scale", $0) },
                    Double(amount).flatMap(measure.unit.metric).map { Tag.Property("metric", $0) },
                ]
                return tag(
                    .measure, in: block, range, value: amount, properties: properties.compactMap(\.self),
                    confidence: 0.9)
            }
        }
    }

    /// With the sign of a temperature below zero.
    private static func signed(_ range: Range<Int>, in block: TaggedBlock) -> Range<Int> {
        for sign in ["-", "\u{2212}"].map({ Array($0.utf8) }) {
            let start = range.lowerBound - sign.count
            guard start >= 0, block.bytes[start..<range.lowerBound].elementsEqual(sign) else { continue }
            if start == 0 || block.bytes[start - 1] == 0x20 { return start..<range.upperBound }
        }
        return range
    }
}
