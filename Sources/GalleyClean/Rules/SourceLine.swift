import GalleyCore

/// Moves lines that only name the agency a story comes from.
enum SourceLine: CleaningRule {
    static let description = RuleDescription(
        "source-line",
        summary: "Moves lines that only name the agency the story comes from, with its place and day, or who helped.",
        rationale: "From whom a story comes decides how it may be used: that is metadata and no sentence of the story.",
        changes: [
            "Source: Reuters",
            "AFP, MANILA",
            "MANILA, Nov 5 (Reuters)",
            "The Associated Press contributed to this report.",
            "(With inputs from agencies)",
            RuleExample("Quelle: ntv.de, mau/dpa", language: "de"),
            RuleExample("(AFP)", language: "fr"),
            RuleExample("（共同）", language: "ja"),
        ],
        keeps: [
            "Reuters reported on Thursday that the town had asked the ministry to pay for the new wall.",
            "Source: a letter to the council",
            "With files from three winters on his desk, the engineer told the council that the wall was never measured.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        let story = desk.story
        for index in desk.open where index >= story?.upperBound ?? 0 && namesHelpers(index, desk) {
            desk.editor.move(
                index, to: "sourceChain", by: description.stamp, confidence: 0.85, reason: "names who contributed")
        }
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

    /// True for a line behind the story that says from whom else it has its facts.
    private static func namesHelpers(_ index: Int, _ desk: CleaningDesk) -> Bool {
        guard let line = desk.shortText(index, upTo: 140, words: 26, sentences: 2) else { return false }
        let facts = desk.lines[index].facts
        let words = ByteText(collapsing: line)
        let bare = words.trimmed(words.bytes.indices) { " .*_()[]-".utf8.contains($0) }
        let folded = words.folded(bare)
        if NewsAgencies.helpOpenings.opening(of: folded) != nil { return facts.wordCount <= 16 }
        guard let ending = NewsAgencies.helpEndings.opening(of: folded.reversed()) else { return false }
        return ending.count > " inputs".utf8.count || folded.starts(with: "with ".utf8) && facts.wordCount <= 6
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
