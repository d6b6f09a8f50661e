import GalleyCore

/// Cuts calls to subscribe, log in or donate.
enum SubscriptionWall: CleaningRule {
    static let description = RuleDescription(
        "subscription-wall",
        summary: "Cuts calls to subscribe, to log in, to support the publisher.",
        rationale: "They speak of the page’s business, not of the story. That the page is behind a wall is kept "
            + "as a warning.",
        changes: [
            "Subscribe to continue reading",
            "Already a subscriber? Log in",
            RuleExample("Suscríbete para seguir leyendo", language: "es"),
            RuleExample("Jetzt abonnieren", language: "de"),
            RuleExample("S'abonner", language: "fr"),
        ],
        keeps: [
            "Subscription fees for the public library will end in January after forty years, the council decided."
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .subscriptionWall, upTo: 220, reason: "a call to subscribe or log in")
        desk.cutSigns(
            Self.self, [.paywall, .subscribe, .login], reason: "its markup names it as an offer to subscribe")
    }
}
