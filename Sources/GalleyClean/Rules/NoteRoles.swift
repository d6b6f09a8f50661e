import GalleyCore

/// Names corrections, editor’s notes and update lines.
enum NoteRoles: CleaningRule {
    static let description = RuleDescription(
        "note-roles",
        summary: "Names corrections, editor’s notes and lines that say how the story was updated.",
        rationale: "They belong to the story’s record and must reach every translation.",
        changes: [
            "Correction: An earlier version of this story gave the wrong height of the wall.",
            "Editor's note: The writer is a member of the harbour board.",
            "Update: The ministry answered on Friday.",
        ],
        keeps: [
            "Correction of the river took eleven years and cost four lives, the museum’s new exhibition tells visitors."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open
        where desk.editor.blocks[index].role == .paragraph || desk.editor.blocks[index].role == .quote {
            let facts = desk.lines[index].facts
            guard facts.weight >= 20, facts.weight <= 700 else { continue }
            let role: BlockRole? =
                facts.phrases.has(.correctionNote)
                ? .correction
                : facts.phrases.has(.editorsNote)
                    ? .editorsNote
                    : facts.phrases.has(.updateLine) && facts.sentenceEnds > 0 && facts.weight > 30
                        && facts.digits * 5 < facts.weight ? .update : nil
            guard let role else { continue }
            desk.editor.setRole(
                role, at: index, by: description.stamp, confidence: 0.85, reason: "opens as such a note does")
        }
    }
}
