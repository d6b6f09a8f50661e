import GalleyCore

/// Cuts calls on readers to send in what they know, saw or lived through.
enum ReaderCallout: CleaningRule {
    static let description = RuleDescription(
        "reader-callout",
        summary: "Cuts calls on readers to send in stories, tips and pictures.",
        rationale: "They ask for the next story and are no part of this one; the address is the newsroom's own.",
        changes: [
            "Got a story? Get in touch with our news team by e-mail at news@harbourpost.example.",
            RuleExample("Haben Sie Hinweise? Schreiben Sie an redaktion@hafenpost.example", language: "de"),
            RuleExample("제보하기 ▷ 전화 : 02-000-0000", language: "ko"),
        ],
        keeps: [
            "Have you been affected by the wall, the mayor asked the fishermen, and not one of them said that he had."
        ])

    /// No call is longer than this many letters and digits.
    private static let longest = 320

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where !desk.editor.blocks[index].role.isNote {
            let facts = desk.lines[index].facts
            guard facts.phrases.has(.readerCallout) else { continue }
            let isWhole = facts.phrases.isWhole(.readerCallout)
            guard isWhole || facts.weight <= longest && (namesContact(index, desk) || !desk.readsOn(index)) else {
                continue
            }
            desk.cut(index, Self.self, isWhole ? 0.95 : 0.85, "calls on readers to send something in")
        }
    }

    /// True where an address, a link or a telephone number says where to.
    private static func namesContact(_ index: Int, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        return facts.linkShare > 0 || facts.digits >= 6 || desk.editor.blocks[index].text.utf8.contains(0x40)
    }
}
