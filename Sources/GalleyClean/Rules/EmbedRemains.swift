import GalleyCore

/// Cuts what is left of embedded posts and players when their scripts do not run.
enum EmbedRemains: CleaningRule {
    static let description = RuleDescription(
        "embed-remains",
        summary: "Cuts what is left of embedded posts and players: labels, notices, who posted.",
        rationale: "They speak to readers of the page about something that is not in the text.",
        changes: [
            "View this post on Instagram", "— Harbour Board (@harbourboard) November 5, 2020",
            "pic.twitter.com/a1B2c3D4e5", "0:00 / 3:45",
            RuleExample("Sieh dir diesen Beitrag auf Instagram an", language: "de"),
            RuleExample("Voir cette publication sur Instagram", language: "fr"),
            RuleExample("この投稿をInstagramで見る", language: "ja"),
        ],
        keeps: [
            "View this post on the old pier from the north, the guide said, and it looks like a man who waits for a boat.",
            "— The harbour board, which owns the pier, has never said what it will cost to mend it before the winter.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where !desk.editor.blocks[index].role.isNote {
            let facts = desk.lines[index].facts
            let isWhole = facts.phrases.isWhole(.embedRemains)
            // A longer sentence goes on to say something of its own.
            let opens =
                facts.phrases.opens(.embedRemains) && facts.weight <= (facts.endsSentence ? notice : longestNotice)
            if isWhole || opens { desk.cut(index, Self.self, 0.95, "what is left of something embedded") }
        }
        for index in desk.open where isAttribution(index, desk) {
            desk.cut(index, Self.self, 0.9, "names who posted something embedded, or where")
        }
        for index in desk.open where isPlayerTime(index, desk) {
            desk.cut(index, Self.self, 0.9, "the time that a player shows")
        }
    }

    /// Weight of a notice that is a sentence, and of one that is not.
    private static let notice = 64
    private static let longestNotice = 140

    /// True for `0:00 / 3:45`.
    private static func isPlayerTime(_ index: Int, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        guard facts.digits >= 4, facts.digits == facts.weight, facts.weight <= 10, facts.separators == 1
        else { return false }
        return desk.editor.blocks[index].text.split(separator: "/").allSatisfy { $0.contains(":") }
    }

    /// True for `— Name (@name) November 5, 2020` under an embedded post, and for the address of its picture.
    private static func isAttribution(_ index: Int, _ desk: CleaningDesk) -> Bool {
        guard !desk.lines[index].facts.endsSentence, let line = desk.shortText(index, upTo: 90, words: 14) else {
            return false
        }
        // Looked at by its bytes: it is asked of every short block.
        let bytes = line.utf8
        switch bytes.first {
        case UInt8(ascii: "p"): return bytes.starts(with: "pic.twitter.com/".utf8) && !bytes.contains(0x20)
        case 0xE2: return (line.hasPrefix("—") || line.hasPrefix("–")) && line.contains("(@")
        default: return false
        }
    }
}
