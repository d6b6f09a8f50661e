import GalleyCore
import GalleyStore

/// Does what an editor decided about lines in site memory.
enum HouseLineCuts: CleaningRule {
    static let description = RuleDescription(
        "house-line",
        summary: "Cuts and keeps the lines that an editor decided about in site memory.",
        rationale: "Who saw a line on many pages knows whether it is the paper's or the story's, and says so once.",
        changes: ["The harbour wall is brought to you by the friends of the harbour wall."],
        keeps: ["The harbour wall is the third wall that this town has had in this century, and the lowest of them."])

    static func apply(to desk: inout CleaningDesk) {
        for (index, line) in desk.rememberedLines {
            switch line.decision {
            case .keep:
                desk.editor.letStand(
                    index, subject: "block", by: description.stamp, reason: "an editor keeps this line of the site")
            case .cut: desk.cut(index, Self.self, 1, "an editor cuts this line of the site")
            case nil: continue
            }
        }
    }
}
