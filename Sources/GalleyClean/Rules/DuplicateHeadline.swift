import GalleyCore

/// Cuts repetitions of the headline in the body.
enum DuplicateHeadline: CleaningRule {
    static let description = RuleDescription(
        "duplicate-headline",
        summary: "Cuts the headline where it stands again in the body.",
        rationale: "The headline is metadata; in the body it would be read twice.",
        changes: [
            "<p>A town asks who pays for its harbour</p>"
        ],
        keeps: [
            "A town asks who pays for its harbour, and nobody in the ministry has an answer to give before June."
        ])

    static func apply(to desk: inout CleaningDesk) {
        var isShown = false
        for index in desk.open {
            guard let key = desk.lines[index].key, key.bytes.count > 6 else { continue }
            let isHeading = if case .heading = desk.editor.blocks[index].role { true } else { false }
            guard desk.headlineKeys.contains(where: { $0 == key || isHeading && $0.resembles(key, share: 0.75) }) else {
                continue
            }
            if isHeading, !isShown {
                isShown = true
                desk.editor.move(
                    index, to: "headline", by: description.stamp, confidence: 0.97, reason: "the headline as shown")
            } else {
                desk.cut(index, Self.self, 0.97, "repeats the headline")
            }
        }
    }
}
