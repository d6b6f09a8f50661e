import GalleyCore

/// Cuts lines that promote a series or a special the story belongs to.
enum SeriesPromotion: CleaningRule {
    static let description = RuleDescription(
        "series-promotion",
        summary: "Cuts lines that promote a series or a special the story belongs to.",
        rationale: "The line sends readers to other stories; a translator or a wire has no use for it.",
        changes: [
            "Exclusive: Beyond the Covid-19 world's coverage",
            "This article is part of our series on water",
            "Special report: the harbour's long year",
        ],
        keeps: [
            "Exclusive talks between the two ministers ended on Tuesday without a result, officials in Geneva said.",
            "Special report cards will be sent to all schools in the district next week, the board said.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open {
            let line = desk.lines[index]
            guard line.facts.phrases.has(.seriesPromotion), line.facts.weight <= 110, line.facts.sentenceEnds <= 1,
                !desk.isShownStandfirst(index)
            else { continue }
            let isAtEdge = desk.isAtEdge(index)
            if !line.facts.phrases.isWhole(.seriesPromotion), !isAtEdge, line.facts.linkShare < 0.5 { continue }
            desk.cut(index, Self.self, isAtEdge ? 0.85 : 0.75, "promotes a series the story belongs to")
        }
    }
}
