import GalleyCore

/// Cuts tools to print, mail, save or listen.
enum PageTools: CleaningRule {
    static let description = RuleDescription(
        "page-tools",
        summary: "Cuts the page’s tools: print, e-mail, save, font size, listen.",
        rationale: "They are buttons of the page.",
        changes: [
            "Print this article",
            "Print",
            "Listen to this article",
            RuleExample("인쇄하기", language: "ko"),
            RuleExample("Imprimir", language: "es"),
            RuleExample("Artikel drucken", language: "de"),
        ],
        keeps: [
            "Print runs of the paper doubled in the week of the storm, the publisher told its readers later."
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .pageTools, upTo: 60, reason: "a tool of the page")
        desk.cutSigns(Self.self, [.tools, .print, .button], below: 0.35, reason: "stands among the page's tools")
    }
}
