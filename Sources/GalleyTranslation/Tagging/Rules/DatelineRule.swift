import GalleyCore

/// The dateline that opens the story, as cleaning read it.
enum DatelineRule: TaggingRule {
    static let description = RuleDescription(
        "dateline", summary: "Tags the dateline with its place, date and source.",
        rationale: "Houses have rules of their own for datelines; the translator must see that it is one.",
        changes: ["[PORT ELLERY, March 12, 2024, Harbour Wire.] The night ferry will run again, the board said."],
        keeps: ["The night ferry to Port Ellery will run again from March 12, 2024, the board said."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        guard let dateline = request.article.metadata.dateline,
            let first = request.blocks.first(where: { block in
                block.text.hasPrefix(dateline.text)
            })
        else { return [] }
        let properties = [
            dateline.place.map { Tag.Property("place", $0) },
            dateline.date.map { Tag.Property("date", $0.description) },
            dateline.source.map { Tag.Property("source", $0) },
        ]
        return [
            tag(
                .dateline, in: first, 0..<dateline.text.utf8.count, value: dateline.date?.description,
                properties: properties.compactMap(\.self), confidence: 0.98)
        ]
    }
}
