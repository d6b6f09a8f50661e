import GalleyCore

/// Names pull quotes: words of the story that stand a second time, set large beside it.
enum PullQuoteRole: CleaningRule {
    static let description = RuleDescription(
        "pull-quote-role", version: 2,
        summary: "Names a quotation that only repeats words of the story.",
        rationale: "A pull quote is read a second time where it stands. One whose words stand nowhere else is part "
            + "of the story and stays in it.",
        changes: [
            """
            <blockquote class="pullquote">Nobody has an answer to give before June.</blockquote>
            <p>The ministry has read the plan. Nobody has an answer to give before June, an official said, and the \
            town has no money to wait for one.</p>
            """
        ],
        keeps: [
            "“We will pay for the wall, and then we will talk about who should have paid,” the minister told the council."
        ])

    static func apply(to desk: inout CleaningDesk) {
        guard desk.isPage else { return }
        let candidates = desk.open.filter { mayRepeat($0, desk) }
        if candidates.isEmpty { return }
        let words = desk.open.map { index in
            Words(
                weight: desk.lines[index].facts.weight,
                key: desk.lines[index].key ?? TextKey(desk.editor.blocks[index].text))
        }
        for index in candidates {
            guard let key = desk.lines[index].key else { continue }
            let weight = desk.lines[index].facts.weight
            guard words.contains(where: { $0.weight > weight && TextKey.contains($0.key.bytes, key.bytes) }) else {
                continue
            }
            desk.editor.setRole(
                .pullQuote, at: index, by: description.stamp, confidence: 0.9, reason: "repeats words of the story")
        }
    }

    /// What a block says; taken once for all who may repeat it.
    private struct Words {
        let weight: Int
        let key: TextKey
    }

    /// True for short quotations, by element, by what their markup calls them or by the marks around all their words.
    private static func mayRepeat(_ index: Int, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        guard (12..<300).contains(facts.weight) else { return false }
        switch desk.editor.blocks[index].role {
        case .quote: return true
        case .paragraph:
            return facts.nearSigns.contains(.pullQuote) || isInMarks(desk.editor.blocks[index].text)
        default: return false
        }
    }

    /// True for words that stand in one pair of quotation marks from the first to the last.
    private static func isInMarks(_ words: String) -> Bool {
        // Hardly any paragraph has a last byte that a mark has.
        guard let lastByte = words.utf8.last, closingBytes.contains(lastByte) else { return false }
        let scalars = words.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, openingMarks.contains(first),
            closingMarks.contains(last)
        else { return false }
        return !scalars.dropFirst().dropLast().contains(where: isMark)
    }

    private static func isMark(_ sign: Unicode.Scalar) -> Bool {
        // The only mark in ASCII is asked for first: most signs are neither.
        if sign.isASCII { return sign == "\"" }
        return closingMarks.contains(sign) || openingMarks.contains(sign)
    }

    private static let openingMarks: [Unicode.Scalar] = ["“", "\"", "«", "„", "»", "「", "『", "‹"]
    private static let closingMarks: [Unicode.Scalar] = ["”", "\"", "»", "“", "«", "」", "』", "›"]

    /// The last bytes of the closing marks.
    private static let closingBytes = closingMarks.compactMap { String($0).utf8.last }
}
