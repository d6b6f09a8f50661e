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
        for index in desk.open where namesPlatform(index, desk) {
            desk.cut(index, Self.self, 0.85, "an invitation to follow somebody on a platform")
        }
        desk.cutSigns(Self.self, .follow, below: 0.35, reason: "its markup names it as a follow button")
    }

    /// True for a short line that opens with a call to follow and names a platform: `Follow the Harbour Post on Google News`.
    private static func namesPlatform(_ index: Int, _ desk: CleaningDesk) -> Bool {
        guard var line = desk.shortText(index, upTo: 90, words: 16, sentences: 1) else { return false }
        // The opening first: this is asked of every short block.
        let opening = line.withUTF8 { ByteText.fold(UnsafeBufferPointer(rebasing: $0.prefix(longestCall))) }
        guard FollowWords.calls.opening(of: opening) != nil else { return false }
        return FollowWords.platforms.first(in: ByteText(folding: line)) != nil && !desk.readsOn(index)
    }

    /// Bytes of the longest call and more.
    private static let longestCall = 40
}
