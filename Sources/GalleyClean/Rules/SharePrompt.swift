import GalleyCore

/// Cuts prompts to share the story.
enum SharePrompt: CleaningRule {
    static let description = RuleDescription(
        "share-prompt",
        summary: "Cuts prompts to share the story.",
        rationale: "They are buttons of the page, not words of the reporter.",
        changes: [
            "Share it",
            "Share this article on Facebook",
            "Share on WhatsApp",
            RuleExample("기사 공유하기", language: "ko"),
            RuleExample("Compartir en Facebook", language: "es"),
            RuleExample("Compartilhar", language: "pt"),
            RuleExample("Partager cet article", language: "fr"),
            RuleExample("Artikel teilen", language: "de"),
            RuleExample("Condividi", language: "it"),
            RuleExample("Deel dit artikel", language: "nl"),
            RuleExample("Udostępnij", language: "pl"),
            RuleExample("Поделиться", language: "ru"),
            RuleExample("Поділитися", language: "uk"),
            RuleExample("Paylaş", language: "tr"),
            RuleExample("Bagikan artikel ini", language: "id"),
            RuleExample("シェアする", language: "ja"),
            RuleExample("分享到微信", language: "zh"),
            RuleExample("شارك", language: "ar"),
        ],
        keeps: [
            "Share prices fell by four per cent on Thursday, the sharpest drop since March, traders in Seoul said.",
            "Share of renewable power rises to half, the ministry said on Monday in its yearly report.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .sharePrompt, upTo: 60, reason: "a prompt to share the story")
        desk.cutSigns(Self.self, .share, below: 0.35, reason: "stands among the page's share buttons")
    }
}
