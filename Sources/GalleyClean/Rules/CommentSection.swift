import GalleyCore

/// Cuts readers’ comments and invitations to comment.
enum CommentSection: CleaningRule {
    static let description = RuleDescription(
        "comment-section",
        summary: "Cuts readers’ comments and invitations to comment.",
        rationale: "They are other people’s words and not the reporter’s.",
        changes: [
            "Leave a comment",
            "<div class=\"comments\"><p>I was there and it was much worse than this.</p></div>",
            RuleExample("댓글 쓰기", language: "ko"),
            RuleExample("Deja un comentario", language: "es"),
            RuleExample("Kommentar schreiben", language: "de"),
        ],
        keeps: [
            "Comments by the minister drew criticism from both parties on Wednesday, and from the harbour master."
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .commentSection, upTo: 80, reason: "an invitation to comment")
        desk.cutSigns(Self.self, .comments, reason: "stands among readers' comments")
        cutBehindHeading(&desk)
    }

    /// Comments read like sentences of a story; a heading over them and their markup together say what they are.
    private static func cutBehindHeading(_ desk: inout CleaningDesk) {
        let heading = desk.lines.indices.first { index in
            desk.editor.fates[index] == .cut && desk.lines[index].facts.phrases.has(.commentSection)
        }
        guard let heading, let story = desk.story, !desk.lines[story.lowerBound].facts.allSigns.contains(.comments)
        else { return }
        for index in desk.open
        where index > heading && desk.lines[index].facts.allSigns.contains(.comments)
            && !desk.lines[index].isPlainlyStory && !desk.editor.blocks[index].role.isNote
        {
            desk.cut(index, Self.self, 0.9, "stands under a heading for readers' comments")
        }
    }
}
