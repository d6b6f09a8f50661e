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
            RuleExample(
                "<p>Funda nalokhu | <a href=\"/b\">Ulwandle lukhuphukile</a></p>"
                    + "<p>Funda nalokhu | <a href=\"/c\">Udonga lwethu olusha</a></p>", language: "zu"),
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
        let labelled = labelledLinks(desk)
        var isUnderLabel = false
        for index in desk.open {
            let line = desk.lines[index]
            let facts = line.facts
            defer {
                isUnderLabel = facts.phrases.isWhole(.relatedStoryPromotion) || isUnderLabel && facts.linkShare > 0.9
            }
            if labelled.contains(index) {
                desk.cut(index, Self.self, 0.9, "a label and a link, as on other lines of the page")
            } else if facts.phrases.isWhole(.relatedStoryPromotion) {
                desk.cut(index, Self.self, 0.95, "a label over links to other stories")
            } else if facts.phrases.opens(.relatedStoryPromotion), facts.weight <= 160, facts.sentenceEnds <= 1,
                !desk.readsOn(index)
            {
                desk.cut(
                    index, Self.self, facts.linkShare > 0.4 ? 0.95 : 0.85, "opens as a pointer to another story does")
            } else if isUnderLabel, facts.linkShare > 0.9 {
                desk.cut(index, Self.self, 0.9, "a link under a label for other stories")
            } else if line.likelihood < 0.5, facts.nearSigns.contains(.related) {
                desk.cut(index, Self.self, Double(1 - line.likelihood), "its markup names it as related stories")
            } else if line.likelihood < 0.5, facts.linkShare > 0.8, (15...250).contains(facts.weight),
                !desk.isAnnounced(index)
            {
                desk.cut(index, Self.self, Double(1 - line.likelihood), "is nothing but a link")
            }
        }
    }
    /// Lines of one label and a link behind it, where two or more have the same label: in whatever language, such
    /// labels mean “read this, too”.
    private static func labelledLinks(_ desk: CleaningDesk) -> Set<Int> {
        var lines: [TextKey: [Int]] = [:]
        for index in desk.open {
            if let label = label(of: index, desk) { lines[label, default: []].append(index) }
        }
        return Set(lines.values.lazy.filter { $0.count > 1 }.joined())
    }

    private static let longestLabel = 48

    /// The label of a line whose other words are all one link; nil for other lines.
    private static func label(of index: Int, _ desk: CleaningDesk) -> TextKey? {
        let facts = desk.lines[index].facts
        guard facts.links == 1, facts.linkShare > 0.3, facts.linkShare < 0.95, (15...200).contains(facts.weight),
            facts.parts == 1, desk.lines[index].passage != nil
        else { return nil }
        let words = Array(desk.editor.blocks[index].text.utf8)
        guard let end = words.prefix(longestLabel).firstIndex(where: { $0 == 0x7C || $0 == 0x3A }), end > 3 else {
            return nil
        }
        let behind = words[(end + 1)...].drop { $0 <= 0x20 }
        guard Float(behind.count) <= facts.linkShare * Float(facts.bytes) + 2 else { return nil }
        // Behind a colon stand names and sources, too: only a headline leads to a story.
        let isSure = words[end] == 0x7C || desk.lines[index].likelihood < 0.9 && behind.count { $0 == 0x20 } >= 3
        return isSure ? TextKey(words[..<end]) : nil
    }
}
