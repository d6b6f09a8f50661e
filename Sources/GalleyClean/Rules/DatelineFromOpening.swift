import GalleyCore

/// Reads the dateline off the story's first paragraph and the source from it; the words stay where they are.
enum DatelineFromOpening: CleaningRule {
    static let description = RuleDescription(
        "dateline-from-opening", version: 2,
        summary: "Reads place, date and source off the story's opening.",
        rationale: "Where and from whom a story comes decides how it may be used; the words are the story's and stay.",
        changes: ["SEOUL, Nov 5, 2020, Hankyoreh. The town asked the ministry on Thursday to pay for the new wall."],
        keeps: ["NATO ministers will meet on Thursday in Brussels to talk about the harbour and what it will cost."])

    static func apply(to desk: inout CleaningDesk) {
        let metadata = desk.editor.article.metadata
        for index in desk.open.filter({ isParagraph(desk.editor.blocks[$0].role) && desk.lines[$0].facts.weight >= 30 })
            .prefix(3)
        {
            let text = desk.editor.blocks[index].text
            guard let line = DatelineReader.read(text, language: metadata.language, near: metadata.published) else {
                continue
            }
            desk.editor.setMetadata(by: description.stamp, confidence: 0.9, reason: "opens the first paragraph") {
                $0.dateline = line
                if $0.published == nil { $0.published = line.date }
            }
            if !desk.options.keepDateline { takeWords(line, off: index, in: &desk) }
            break
        }
    }

    /// Takes the dateline's words off the paragraph, with the dash or colon behind them.
    private static func takeWords(_ line: Dateline, off index: Int, in desk: inout CleaningDesk) {
        let text = desk.editor.blocks[index].text
        guard text.hasPrefix(line.text) else { return }
        let joint = text.dropFirst(line.text.count).prefix { " \u{A0}-–—:=＝".contains($0) }
        desk.editor.moveOpening(
            of: index, line.text.utf8.count + joint.utf8.count, to: "dateline", by: description.stamp, confidence: 0.9,
            reason: "the dateline")
    }

    private static func isParagraph(_ role: BlockRole) -> Bool { role == .paragraph || role == .standfirst }
}
