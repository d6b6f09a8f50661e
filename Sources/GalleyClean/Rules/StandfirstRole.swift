import GalleyCore

/// Names the standfirst.
enum StandfirstRole: CleaningRule {
    static let description = RuleDescription(
        "standfirst-role", version: 3,
        summary: "Names the paragraph between headline and story that sums the story up.",
        rationale: "Wires and translations treat it apart from the body; two thirds of what other tools lose is "
            + "this paragraph.",
        changes: [
            "<p class=\"standfirst\">The town must find four million euros, or the sea will find the town.</p>"
        ],
        keeps: [
            "The town must find four million euros by June, the ministry said on Thursday, or the wall will not be built."
        ])

    static func apply(to desk: inout CleaningDesk) {
        guard desk.isPage else { return }
        let texts = desk.open.filter { desk.lines[$0].passage != nil }
        for (position, index) in texts.prefix(8).enumerated() {
            let line = desk.lines[index]
            guard line.facts.weight >= 12, line.facts.weight <= 500 else { continue }
            switch desk.editor.blocks[index].role {
            case .paragraph, .heading: break
            default: continue
            }
            let isMarked =
                line.facts.ownSigns.contains(.standfirst) || line.facts.nearSigns.contains(.standfirst) && position == 0
            let isSummary =
                line.key.flatMap { key in
                    desk.summaryKey.map { $0 == key || position == 0 && $0.resembles(key, share: 0.8) }
                } == true
            let isUnderHeadline =
                line.followsHeadline && position == 0 && isSetApart(index, from: texts.dropFirst(), desk)
            guard isMarked || isSummary && position < 2 || isUnderHeadline else { continue }
            if !isMarked,
                DatelineReader.read(desk.editor.blocks[index].text, language: desk.editor.article.metadata.language)
                    != nil
            {
                return
            }
            desk.editor.setRole(
                .standfirst, at: index, by: description.stamp, confidence: isMarked ? 0.9 : 0.8,
                reason: isMarked
                    ? "its markup names it"
                    : isSummary ? "is the page's own description" : "stands right under the headline")
            return
        }
    }

    /// True for a line whose markup is not that of the paragraphs behind it: the lead looks like the rest of the story.
    private static func isSetApart(_ index: Int, from others: ArraySlice<Int>, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        let paragraphs = others.lazy.filter { desk.lines[$0].isSureParagraph }.prefix(3)
        return !paragraphs.contains { other in
            desk.lines[other].facts.key == facts.key
                && abs(desk.lines[other].facts.strongShare - facts.strongShare) < 0.5
                && abs(desk.lines[other].facts.emphasisShare - facts.emphasisShare) < 0.5
        }
    }
}
