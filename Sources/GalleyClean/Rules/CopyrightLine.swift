import GalleyCore

/// Cuts copyright lines.
enum CopyrightLine: CleaningRule {
    static let description = RuleDescription(
        "copyright-line",
        summary: "Cuts copyright lines; the words are kept as the article’s rights.",
        rationale: "A claim of rights is no part of the story, but must not be lost: it moves to the metadata.",
        changes: [
            "© 2020 Harbour Press. All rights reserved.",
            "Copyright 2020 Harbour Press",
            RuleExample("무단전재 및 재배포 금지", language: "ko"),
            RuleExample("Todos los derechos reservados", language: "es"),
            RuleExample("Alle Rechte vorbehalten", language: "de"),
        ],
        keeps: [
            "Copyright law will change in June, when the new act comes into force after two years of talks."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open {
            let facts = desk.lines[index].facts
            let opens =
                facts.phrases.has(.copyrightLine) && facts.weight <= 260
                && (facts.hasCopyright || facts.digits > 0 || facts.weight < 60)
            let isSign = facts.hasCopyright && facts.weight <= 120 && desk.isAtEdge(index)
            let isNamed = facts.nearSigns.contains(.copyright) && desk.lines[index].likelihood < 0.5
            // `© Agency, 2024.` is one wherever it stands.
            let isDated =
                facts.hasCopyright && facts.digits >= 4 && facts.weight <= 260
                && desk.editor.blocks[index].text.hasPrefix("©")
            guard
                facts.phrases.isWhole(.copyrightLine) || opens && desk.isAtEdge(index) || isSign || isDated || isNamed
            else { continue }
            let words = desk.editor.blocks[index].text
            if desk.editor.article.metadata.rights.copyright == nil, isSign || opens {
                desk.editor.setMetadata(by: description.stamp, confidence: 0.9, reason: "the page's copyright line") {
                    $0.rights.copyright = words
                }
            }
            desk.cut(index, Self.self, 0.9, "a copyright line")
        }
    }
}
