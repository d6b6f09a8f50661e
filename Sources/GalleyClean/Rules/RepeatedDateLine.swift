import GalleyCore

/// Cuts lines that only say when the story was published or updated.
enum RepeatedDateLine: CleaningRule {
    static let description = RuleDescription(
        "repeated-date-line",
        summary: "Cuts lines that only say when the story was published or updated.",
        rationale: "The dates are metadata. A line of the story that says what was corrected stays.",
        changes: [
            "Published: 5 November 2020, 14:30",
            "Updated 5 Nov 2020",
            RuleExample("입력 2020.11.05 14:30", language: "ko"),
            RuleExample("Publicado el 5 de noviembre de 2020", language: "es"),
            RuleExample("Stand: 05.11.2020 14:30 Uhr", language: "de"),
        ],
        keeps: [
            "Published in 1911, the book was forgotten until a reader in Busan found it in a box of old school prizes."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where !desk.editor.blocks[index].role.isNote {
            let facts = desk.lines[index].facts
            guard facts.weight <= 90, facts.digits >= 4 else { continue }
            let isLabelled = facts.phrases.has(.publishedLine) || facts.phrases.has(.updateLine)
            let isOnlyDate = facts.digits * 3 >= facts.weight && desk.isOnlyDate(index)
            let isMarked = facts.nearSigns.contains(.date) && desk.lines[index].likelihood < 0.5
            guard isLabelled && facts.digits * 10 >= facts.weight || isOnlyDate || isMarked else { continue }
            desk.cut(index, Self.self, 0.9, "says when the story was published or updated")
        }
    }
}
