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

    /// Nine digits and more in a row are a time or a name for machines; people's numbers have blanks and signs.
    private static func isMachineNumber(_ index: Int, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        return desk.isPage && facts.digits >= 9 && facts.digits == facts.bytes && facts.parts == 1
    }

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where isMachineNumber(index, desk) {
            desk.cut(index, Self.self, 0.95, "is a number that a script left, no words")
        }
        for index in desk.open where desk.lines[index].likelihood < 0.5 {
            switch desk.editor.blocks[index].role {
            case .figure, .embed: continue
            case .correction, .editorsNote, .update:
                if desk.isAmongStory(index, margin: 6) { continue }
            default: break
            }
            if desk.isShownStandfirst(index) || desk.isSubhead(index) || desk.isTableOfStory(index)
                || desk.isAnnounced(index)
            {
                continue
            }
            desk.cut(index, Self.self, Double(1 - desk.lines[index].likelihood), desk.unlikeness(of: index))
        }
    }
}
