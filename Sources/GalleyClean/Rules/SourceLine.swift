import GalleyCore

/// Moves lines that only name the agency a story comes from.
enum SourceLine: CleaningRule {
    static let description = RuleDescription(
        "source-line",
        summary: "Moves lines that only name the agency the story comes from, with its place and day.",
        rationale: "From whom a story comes decides how it may be used: that is metadata and no sentence of the story.",
        changes: [
            "Source: Reuters",
            "AFP, MANILA",
            "MANILA, Nov 5 (Reuters)",
            RuleExample("Quelle: ntv.de, mau/dpa", language: "de"),
            RuleExample("(AFP)", language: "fr"),
            RuleExample("（共同）", language: "ja"),
        ],
        keeps: [
            "Reuters reported on Thursday that the town had asked the ministry to pay for the new wall.",
            "Source: a letter to the council",
        ])

    static func apply(to desk: inout CleaningDesk) {
        let story = desk.story
        for index in desk.open where mayName(index, desk) {
            if let story, !isBeside(story, index) { continue }
            let metadata = desk.editor.article.metadata
            let words = desk.editor.blocks[index].text
            guard let line = SourceWords.read(words, language: metadata.language, near: metadata.published),
                let name = line.names.first
            else { continue }
            desk.editor.move(
                index, to: "sourceChain", by: description.stamp, confidence: 0.9, reason: "names the agency")
            desk.editor.setMetadata(by: description.stamp, confidence: 0.85, reason: "the line of the source") {
                if $0.sourceChain.isEmpty { $0.sourceChain = [SourceLink(role: .origin, name: name)] }
                guard let place = line.place, $0.dateline == nil else { return }
                $0.dateline = Dateline(text: words, place: place, date: line.date, source: name)
            }
        }
    }

    /// True a few lines before the story's first paragraph or behind its last.
    private static func isBeside(_ story: ClosedRange<Int>, _ index: Int) -> Bool {
        index <= story.lowerBound ? story.lowerBound - index <= reach : (0...reach).contains(index - story.upperBound)
    }

    private static let reach = 8

    /// True for a line of a few words that is no sentence.
    private static func mayName(_ index: Int, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        return facts.weight <= 80 && facts.wordCount <= 10 && desk.editor.blocks[index].role == .paragraph
    }
}
