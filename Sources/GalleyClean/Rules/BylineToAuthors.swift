import GalleyCore

/// Moves the byline out of the body.
enum BylineToAuthors: CleaningRule {
    static let description = RuleDescription(
        "byline-to-authors",
        summary: "Moves the byline out of the body; its names are the authors.",
        rationale: "Who wrote the story is metadata. The words are kept in the record.",
        changes: [
            "By Dana Kim",
            RuleExample("Von Dana Kim", language: "de"),
            RuleExample("Por Dana Kim", language: "es"),
        ],
        keeps: [
            "By midnight the water had reached the second floor of the museum, and the guards carried out the paintings."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open {
            let line = desk.lines[index]
            guard line.facts.weight <= 90, let key = line.key, line.facts.sentenceEnds <= 1 else { continue }
            let namesAuthor = desk.authorKeys.contains {
                !$0.isEmpty
                    && ($0 == key
                        || TextKey.contains(key.bytes, $0.bytes) && key.bytes.count <= $0.bytes.count * 2 + 12
                            && !desk.isSubhead(index))
            }
            let opens =
                line.facts.phrases.has(.byline) && line.facts.wordCount <= 9 && (desk.isAtEdge(index) || !desk.isPage)
            let isMarked =
                line.likelihood < 0.5 && !line.facts.nearSigns.isDisjoint(with: [.byline, .author])
                && !desk.isShownStandfirst(index)
            let words = desk.editor.blocks[index].text
            let isOffice = Self.isNameAndOffice(words) && (desk.isAtEdge(index) || !desk.isPage)
            guard namesAuthor || opens && desk.opensAsByline(index) || isMarked || isOffice else { continue }
            desk.editor.move(index, to: "authors", by: description.stamp, confidence: 0.9, reason: "the byline")
            if desk.editor.article.metadata.authors.isEmpty, opens || isOffice {
                desk.editor.setMetadata(by: description.stamp, confidence: 0.75, reason: "named in the byline") {
                    $0.authors = NameReader.authors(in: isOffice ? Self.withoutAddress(words) : words)
                }
            }
        }
    }

    /// The words before an e-mail address at the end.
    private static func withoutAddress(_ words: String) -> String {
        words.split(separator: " ").filter { !$0.contains("@") }.joined(separator: " ")
    }

    /// `김다나 기자`: a name and an office, and no word more but an address.
    private static func isNameAndOffice(_ words: String) -> Bool {
        // Nearly no line of nearly any page: a look at the first byte is enough to tell.
        guard (9...80).contains(words.utf8.count), words.utf8.first.map({ $0 >= 0xEA }) == true,
            offices.contains(where: words.contains)
        else { return false }
        var parts = words.split(separator: " ")
        if parts.last?.contains("@") == true { parts.removeLast() }
        return parts.count == 2 && (2...5).contains(parts[0].count) && offices.contains(String(parts[1]))
    }

    private static let offices = ["기자", "특파원", "논설위원"]
}
