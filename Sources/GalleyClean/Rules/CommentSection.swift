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
    }
}
