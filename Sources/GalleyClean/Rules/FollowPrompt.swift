import GalleyCore

/// Cuts invitations to follow the publisher elsewhere.
enum FollowPrompt: CleaningRule {
    static let description = RuleDescription(
        "follow-prompt",
        summary: "Cuts invitations to follow the publisher on other services.",
        rationale: "They are about the publisher’s channels and age badly.",
        changes: [
            "Follow us on Twitter",
            "Follow us on Facebook and Instagram",
            RuleExample("Síguenos en Twitter", language: "es"),
            RuleExample("Folgen Sie uns auf Facebook", language: "de"),
        ],
        keeps: [
            "Follow-up tests will be made in the spring, the laboratory said, and the results published in full."
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .followPrompt, upTo: 160, reason: "an invitation to follow the publisher elsewhere")
        desk.cutSigns(Self.self, .follow, below: 0.35, reason: "its markup names it as a follow button")
    }
}
