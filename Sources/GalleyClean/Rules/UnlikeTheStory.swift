import GalleyCore

/// Cuts what stands in the story’s place and is not like it.
enum UnlikeTheStory: CleaningRule {
    static let description = RuleDescription(
        "unlike-the-story",
        summary: "Cuts blocks that by all signs together are no part of the story.",
        rationale: "Not all furniture has a name. Place, markup, links, length and neighbours are weighed "
            + "together; the weights were learned from pages and are listed with the rule.",
        changes: [
            "<div class=\"widget\"><a href=\"/x\">Weather</a> <a href=\"/y\">Traffic</a> <a href=\"/z\">Lottery</a></div>"
        ],
        keeps: [
            "The weather held until the evening, when the first of the boats came back with its nets torn and empty."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where desk.lines[index].likelihood < 0.5 {
            if case .figure = desk.editor.blocks[index].role { continue }
            if case .embed = desk.editor.blocks[index].role { continue }
            desk.cut(index, Self.self, Double(1 - desk.lines[index].likelihood), desk.unlikeness(of: index))
        }
    }
}
