import GalleyCore

/// Cuts headings at the end of the story under which nothing is left.
enum DanglingHeading: CleaningRule {
    static let description = RuleDescription(
        "dangling-heading",
        summary: "Cuts short headings at the end of the story that have nothing below them.",
        rationale: "What they stood over was furniture and is gone; a heading over nothing is a loose end.",
        changes: ["<h3>More you might enjoy</h3>"],
        keeps: [
            "What comes next is a meeting of the council on Thursday, at which the mayor will be the first to speak."
        ])

    /// A heading more likely than this of the story's own stands; what stood below it was lost, and it tells so.
    private static let doubted: Float = 0.8
    /// Letters and digits of the longest label; what is longer says something by itself.
    private static let longest = 30
    /// More headings in a row are a list of their own.
    private static let most = 2

    static func apply(to desk: inout CleaningDesk) {
        guard desk.isPage else { return }
        let loose = desk.open.reversed().prefix { desk.editor.blocks[$0].role.isHeading }
        guard loose.count <= most else { return }
        for index in loose
        where desk.lines[index].likelihood < doubted && desk.lines[index].facts.weight <= longest {
            desk.cut(index, Self.self, 0.8, "a heading with nothing below it, at the end of the story")
        }
    }
}
