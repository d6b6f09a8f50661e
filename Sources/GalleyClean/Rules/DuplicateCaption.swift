import GalleyCore

/// Cuts paragraphs that repeat a picture's caption or text for the blind.
enum DuplicateCaption: CleaningRule {
    static let description = RuleDescription(
        "duplicate-caption", version: 2,
        summary: "Cuts paragraphs that repeat a picture's caption.",
        rationale: "Galleries and fallbacks for old browsers put the same caption on the page several times.",
        changes: [
            """
            <figure><img src="/a.jpg" alt=""><figcaption>The harbour wall after the storm.</figcaption></figure>
            <p>The harbour wall after the storm.</p>
            """
        ],
        keeps: [
            "The harbour wall after the storm was half a metre lower than before, engineers of the town found on Monday."
        ])

    static func apply(to desk: inout CleaningDesk) {
        let captions = keys(desk.editor.article.pictures.compactMap(\.caption))
        let alternatives = keys(desk.editor.article.pictures.compactMap(\.alt))
        if captions.isEmpty, alternatives.isEmpty { return }
        for index in desk.open {
            guard let key = desk.lines[index].key else { continue }
            if captions.contains(key) || alternatives.contains(key), !isTitled(index, desk) {
                desk.cut(index, Self.self, 0.9, "repeats a picture's caption")
            }
        }
    }

    /// True for headings of the story: there the words at the picture repeat the heading, not the other way round.
    private static func isTitled(_ index: Int, _ desk: CleaningDesk) -> Bool {
        desk.editor.blocks[index].role.isHeading && desk.lines[index].likelihood >= 0.5
    }

    private static func keys(_ texts: [String]) -> [TextKey] {
        texts.map { TextKey($0) }.filter { $0.bytes.count > 8 }
    }
}
