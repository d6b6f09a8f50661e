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
        let story = desk.story
        for index in desk.open
        where desk.lines[index].facts.separators >= 2 && isPath(index, desk, isAbove: index <= story?.lowerBound ?? 0) {
            desk.cut(index, Self.self, 0.9, "says where in the site the page stands")
        }
        for index in desk.open where desk.lines[index].likelihood < 0.5 {
            let facts = desk.lines[index].facts
            if !facts.context.isDisjoint(with: .nav) || !facts.nearSigns.isDisjoint(with: [.navigation, .breadcrumb]) {
                desk.cut(index, Self.self, Double(1 - desk.lines[index].likelihood), "stands in a menu")
            }
        }
    }

    /// True for `Home > World > Asia`: names with signs between that point on, three or more above the story, elsewhere
    /// where the first is that of the front page.
    private static func isPath(_ index: Int, _ desk: CleaningDesk, isAbove: Bool) -> Bool {
        guard desk.lines[index].facts.commas == 0, let line = desk.shortText(index, upTo: 90, sentences: 0) else {
            return false
        }
        let parts = line.split { ">›»/→".contains($0) }
        guard parts.count >= 3, parts.allSatisfy({ $0.utf8.count <= 40 && $0.contains { $0.isLetter } }) else {
            return false
        }
        let first = ByteText(collapsing: String(parts[0]))
        return isAbove || frontPages.contains(first.folded(first.bytes.indices))
    }

    private static let frontPages = OpeningTable([
        "home", "homepage", "startseite", "start", "inicio", "portada", "accueil", "início", "página inicial",
        "strona główna", "główna", "главная", "головна", "ana sayfa", "anasayfa", "الرئيسية", "beranda", "홈", "ホーム",
        "トップ", "首页", "首頁",
    ])
}
