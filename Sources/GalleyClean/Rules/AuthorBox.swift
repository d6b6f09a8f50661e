import GalleyCore

/// Cuts boxes about the author.
enum AuthorBox: CleaningRule {
    static let description = RuleDescription(
        "author-box",
        summary: "Cuts the box that presents the author.",
        rationale: "It is the same under every story of a writer. The names are kept in the metadata.",
        changes: [
            "About the author",
            "<div class=\"author-bio\"><p>Kim Dana covers ports and shipping.</p></div>",
            RuleExample("Sobre el autor", language: "es"),
            RuleExample("Über den Autor", language: "de"),
            RuleExample("À propos de l'auteur", language: "fr"),
        ],
        keeps: [
            "About the authors of the letter nothing is known, the police said, and nobody has claimed to be one."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where desk.lines[index].facts.phrases.has(.authorBox) {
            let facts = desk.lines[index].facts
            let isWhole = facts.phrases.isWhole(.authorBox)
            guard isWhole || facts.weight <= 160 && !desk.readsOn(index) else { continue }
            desk.cut(index, Self.self, isWhole ? 0.97 : 0.85, "a line about the author")
        }
        desk.cutSigns(Self.self, .biography, reason: "its markup names it as the author's box")
    }
}
