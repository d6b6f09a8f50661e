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
        cutBehindStory(&desk)
        cutPresentations(&desk)
    }

    /// What stands behind the story and says what somebody does at a paper or how to reach them.
    private static func cutPresentations(_ desk: inout CleaningDesk) {
        guard let story = desk.story, story.lowerBound < story.upperBound else { return }
        for index in desk.open.reversed() where desk.editor.blocks[index].role == .paragraph {
            let facts = desk.lines[index].facts
            guard index >= story.upperBound else { return }
            guard facts.weight <= 240, facts.sentenceEnds <= 3, presents(desk.editor.blocks[index].text) else {
                continue
            }
            desk.cut(index, Self.self, 0.8, "presents the author, behind the story")
        }
    }

    private static func presents(_ text: String) -> Bool {
        let words = ByteText(collapsing: text)
        let isAddress = words.bytes.contains(UInt8(ascii: "@")) && !words.bytes.contains(0x20)
        if isAddress, words.bytes.last.map({ $0 | 0x20 &- 0x61 < 26 }) == true { return true }
        let folded = ByteText(words.folded(words.bytes.indices))
        if AuthorWords.contacts.first(in: folded) != nil { return true }
        // The office follows the name at once.
        let opening = ByteText(Array(folded.bytes.prefix(80)))
        return text.first?.isUppercase == true && AuthorWords.offices.first(in: opening) != nil
    }

    /// Words behind the story that open with the author's name present the author, whatever their markup says.
    private static func cutBehindStory(_ desk: inout CleaningDesk) {
        guard desk.isPage, let story = desk.story else { return }
        // What opens with an agency's name says how the story was made.
        let persons = desk.editor.article.metadata.authors.map(\.name).filter { !SourceWords.isAgency($0) }
            .map { TextKey($0) }
        for index in desk.open.reversed() where desk.editor.blocks[index].role == .paragraph {
            let facts = desk.lines[index].facts
            guard index > story.lowerBound, opens(desk.editor.blocks[index].text, withOneOf: persons) else {
                // The last words of the story: what stands before them is the story's.
                if facts.weight >= 60 { return }
                continue
            }
            let givesAddress = facts.weight <= 240 && desk.editor.blocks[index].text.utf8.contains(0x40)
            if facts.weight <= 300, givesAddress || !desk.lines[index].isPlainlyStory {
                desk.cut(index, Self.self, 0.85, "opens with the author's name, behind the story")
            }
        }
    }

    private static func opens(_ text: String, withOneOf names: [TextKey]) -> Bool {
        let opening = TextKey(String(text.prefix(80)))
        return names.contains { $0.bytes.count >= 8 && opening.bytes.starts(with: $0.bytes) }
    }
}
