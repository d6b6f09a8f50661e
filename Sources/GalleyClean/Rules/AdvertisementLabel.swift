import GalleyCore

/// Cuts labels over advertisements.
enum AdvertisementLabel: CleaningRule {
    static let description = RuleDescription(
        "advertisement-label",
        summary: "Cuts labels that stand over advertisements, and words inside an advertisement’s frame.",
        rationale: "Without the advertisement the label is a stray word between two paragraphs.",
        changes: [
            "Advertisement",
            "ADVERTISEMENT",
            "Story continues below advertisement",
            RuleExample("광고", language: "ko"),
            RuleExample("Publicidad", language: "es"),
            RuleExample("Publicidade", language: "pt"),
            RuleExample("Publicité", language: "fr"),
            RuleExample("Anzeige", language: "de"),
            RuleExample("Pubblicità", language: "it"),
            RuleExample("Advertentie", language: "nl"),
            RuleExample("Reklama", language: "pl"),
            RuleExample("Реклама", language: "ru"),
            RuleExample("広告", language: "ja"),
            RuleExample("广告", language: "zh"),
            RuleExample("إعلان", language: "ar"),
        ],
        keeps: [
            "Advertisement spending fell for the third year in a row, while rents in the city centre rose again.",
            "Anzeige wurde erst drei Tage später erstattet, wie ein Sprecher der Polizei am Montag sagte.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .advertisementLabel, upTo: 40, reason: "a label over an advertisement")
        desk.cutSigns(Self.self, [.advertisement, .sponsor], below: 0.4, reason: "stands in an advertisement's frame")
    }
}
