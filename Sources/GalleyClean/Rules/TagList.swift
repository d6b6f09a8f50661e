import GalleyCore

/// Cuts lists of tags and topics.
enum TagList: CleaningRule {
    static let description = RuleDescription(
        "tag-list",
        summary: "Cuts lists of tags, topics and sections.",
        rationale: "They are metadata for the site’s own pages. What the page declares as keywords is kept in "
            + "the metadata.",
        changes: [
            "Tags: harbour, storms, insurance",
            "<ul class=\"tags\"><li><a href=\"/t/1\">Harbour</a></li><li><a href=\"/t/2\">Storms</a></li></ul>",
            RuleExample("Etiquetas: puerto, tormentas", language: "es"),
            RuleExample("Schlagwörter: Hafen, Sturm", language: "de"),
            RuleExample("태그: 항만, 폭풍", language: "ko"),
        ],
        keeps: [
            "Tags made of steel hang on every container, so that the crane knows where each of them has to go."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open
        where desk.lines[index].facts.phrases.has(.tagList) && desk.lines[index].facts.sentenceEnds == 0 {
            if desk.lines[index].facts.weight <= 200 { desk.cut(index, Self.self, 0.9, "a list of tags") }
        }
        for index in desk.open where isHashtags(index, desk) { desk.cut(index, Self.self, 0.9, "nothing but hashtags") }
        desk.cutSigns(Self.self, [.tags, .topic], below: 0.4, reason: "its markup names it as tags or topics")
    }

    /// True for two hashtags or more and nothing else.
    private static func isHashtags(_ index: Int, _ desk: CleaningDesk) -> Bool {
        guard let line = desk.shortText(index, upTo: 200, sentences: 0), line.utf8.first == UInt8(ascii: "#") else {
            return false
        }
        let words = line.split { $0.isWhitespace || $0 == "," }
        return words.count > 1
            && words.allSatisfy { $0.utf8.first == UInt8(ascii: "#") && $0.contains { $0.isLetter } }
    }
}
