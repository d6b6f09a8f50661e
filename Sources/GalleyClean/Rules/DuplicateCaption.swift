import GalleyCore

/// Cuts paragraphs that repeat a picture's caption or text for the blind.
enum DuplicateCaption: CleaningRule {
    static let description = RuleDescription(
        "duplicate-caption",
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
        let captions = Set(
            desk.editor.article.pictures.flatMap { [$0.caption, $0.alt] }.compactMap { $0 }.map { TextKey($0) }
                .filter { $0.bytes.count > 8 })
        if captions.isEmpty { return }
        for index in desk.open {
            guard let key = desk.lines[index].key, captions.contains(key) else { continue }
            desk.cut(index, Self.self, 0.9, "repeats a picture's caption")
        }
    }
}
