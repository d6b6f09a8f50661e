import GalleyCore

/// Cuts repetitions of the headline in the body.
enum DuplicateHeadline: CleaningRule {
    static let description = RuleDescription(
        "duplicate-headline",
        summary: "Cuts the headline where it stands again in the body.",
        rationale: "The headline is metadata; in the body it would be read twice.",
        changes: [
            "<p>A town asks who pays for its harbour</p>",
            "<p><b>A town asks who pays for its harbour</b> <small>Published Sep 18, 2024</small></p>",
        ],
        keeps: [
            "A town asks who pays for its harbour, and nobody in the ministry has an answer to give before June."
        ])

    static func apply(to desk: inout CleaningDesk) {
        var isShown = false
        for index in desk.open {
            guard let key = desk.lines[index].key, key.bytes.count > 6 else { continue }
            let isHeading = desk.editor.blocks[index].role.isHeading
            let repeats = desk.headlineKeys.contains { headline in
                headline == key || isHeading && headline.resembles(key, share: 0.75) || isDated(headline, key)
            }
            // A subhead may say what the headline says: `What are the benefits of fasting?` over a guide's answer.
            guard repeats, !desk.isSubhead(index) else { continue }
            if isHeading, !isShown {
                isShown = true
                desk.editor.move(
                    index, to: "headline", by: description.stamp, confidence: 0.97, reason: "the headline as shown")
            } else {
                desk.cut(index, Self.self, 0.97, "repeats the headline")
            }
        }
    }

    /// True for the headline with nothing behind it but the line that dates the story: short, with a year in it.
    private static func isDated(_ headline: TextKey, _ key: TextKey) -> Bool {
        let rest = key.bytes.count - headline.bytes.count
        guard headline.bytes.count > 12, (4...40).contains(rest), key.begins(with: headline) else { return false }
        return key.bytes.suffix(rest).count { $0 >= 0x30 && $0 <= 0x39 } >= 4
    }
}
