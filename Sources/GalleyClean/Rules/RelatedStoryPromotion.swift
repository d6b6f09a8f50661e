import GalleyCore

/// Cuts lines that point to other stories.
enum RelatedStoryPromotion: CleaningRule {
    static let description = RuleDescription(
        "related-story-promotion",
        summary: "Cuts lines that point to other stories: “Read more”, “See also”, bare links between the "
            + "paragraphs.",
        rationale: "They interrupt the story and lead away from it; they are the most common mistake of other "
            + "tools.",
        changes: [
            "Read more: Harbour wall to be raised by a metre",
            "See also: Ten questions about the new tax",
            "<p><a href=\"/a\">Related: Minister defends harbour plan</a></p>",
            RuleExample("관련기사: 항만 확장 계획 발표", language: "ko"),
            RuleExample("Lea también: El puerto crece un metro", language: "es"),
            RuleExample("Leia também: Porto cresce um metro", language: "pt"),
            RuleExample("Lire aussi : Le port grandit", language: "fr"),
            RuleExample("Lesen Sie auch: Der Hafen wächst", language: "de"),
            RuleExample("Leggi anche: Il porto cresce", language: "it"),
            RuleExample("Lees ook: De haven groeit", language: "nl"),
            RuleExample("Czytaj też: Port rośnie", language: "pl"),
            RuleExample("Читайте также: Порт растёт", language: "ru"),
            RuleExample("Читайте також: Порт росте", language: "uk"),
            RuleExample("Baca juga: Pelabuhan tumbuh", language: "id"),
            RuleExample("関連記事：港の拡張計画", language: "ja"),
            RuleExample("相关阅读：港口扩建计划", language: "zh"),
        ],
        keeps: [
            "Related costs rose to four million euros last year, the auditors wrote in their report on the harbour.",
            "More than 300 people came to the meeting, and most of them stayed until midnight to hear the vote.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open {
            let line = desk.lines[index]
            let facts = line.facts
            if facts.phrases.isWhole(.relatedStoryPromotion) {
                desk.cut(index, Self.self, 0.95, "a label over links to other stories")
            } else if facts.phrases.opens(.relatedStoryPromotion), facts.weight <= 160, facts.sentenceEnds <= 1,
                !desk.readsOn(index)
            {
                desk.cut(
                    index, Self.self, facts.linkShare > 0.4 ? 0.95 : 0.85, "opens as a pointer to another story does")
            } else if line.likelihood < 0.5, facts.nearSigns.contains(.related) {
                desk.cut(index, Self.self, Double(1 - line.likelihood), "its markup names it as related stories")
            } else if line.likelihood < 0.5, facts.linkShare > 0.8, facts.weight >= 15, facts.weight <= 250 {
                desk.cut(index, Self.self, Double(1 - line.likelihood), "is nothing but a link")
            }
        }
    }
}
