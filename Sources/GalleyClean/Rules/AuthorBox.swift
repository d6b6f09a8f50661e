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
        desk.cutPhrases(Self.self, .authorBox, upTo: 160, reason: "a line about the author")
        desk.cutSigns(Self.self, .biography, reason: "its markup names it as the author's box")
    }
}
