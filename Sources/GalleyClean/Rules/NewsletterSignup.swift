import GalleyCore

/// Cuts invitations to a newsletter.
enum NewsletterSignup: CleaningRule {
    static let description = RuleDescription(
        "newsletter-signup",
        summary: "Cuts invitations to sign up for a newsletter.",
        rationale: "They sell the publisher’s mail, and come with forms that mean nothing in text.",
        changes: [
            "Sign up for our daily newsletter",
            "Subscribe to our newsletter",
            RuleExample("뉴스레터 구독하기", language: "ko"),
            RuleExample("Suscríbete a nuestra newsletter", language: "es"),
            RuleExample("Assine nossa newsletter", language: "pt"),
            RuleExample("Inscrivez-vous à notre newsletter", language: "fr"),
            RuleExample("Newsletter abonnieren", language: "de"),
            RuleExample("Iscriviti alla newsletter", language: "it"),
        ],
        keeps: [
            "Subscribers to the ferry will pay two euros more from June, the operator told passengers in a letter.",
            "Sign language lessons will be offered in all evening schools from the autumn, the city said.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .newsletterSignup, upTo: 220, reason: "an invitation to a newsletter")
        desk.cutSigns(Self.self, .newsletter, reason: "its markup names it as a newsletter box")
    }
}
