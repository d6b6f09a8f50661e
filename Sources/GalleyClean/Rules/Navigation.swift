import GalleyCore

/// Cuts menus, breadcrumbs, “back to top” and the like.
enum Navigation: CleaningRule {
    static let description = RuleDescription(
        "navigation",
        summary: "Cuts menus, breadcrumbs and jumps to other parts of the page or site.",
        rationale: "They are the page’s furniture and repeat on every page.",
        changes: [
            "Back to top",
            "<ul class=\"breadcrumb\"><li><a href=\"/\">Home</a></li><li><a href=\"/w\">World</a></li></ul>",
            RuleExample("본문 바로가기", language: "ko"),
            RuleExample("Volver arriba", language: "es"),
            RuleExample("Zurück zur Startseite", language: "de"),
        ],
        keeps: [
            "Home prices rose again in the second quarter, the statistics office said on Friday morning."
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .navigation, upTo: 30, reason: "a step to another part of the site")
        for index in desk.open where desk.lines[index].likelihood < 0.5 {
            let facts = desk.lines[index].facts
            if !facts.context.isDisjoint(with: .nav) || !facts.nearSigns.isDisjoint(with: [.navigation, .breadcrumb]) {
                desk.cut(index, Self.self, Double(1 - desk.lines[index].likelihood), "stands in a menu")
            }
        }
    }
}
