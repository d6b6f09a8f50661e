import GalleyCore

/// Takes out what stands around the story's stretch of the page, where the record shall hold the whole page.
enum OutsideTheStory: CleaningRule {
    static let description = RuleDescription(
        "outside-the-story",
        summary: "Names what stands around the story: menus, side columns, footers.",
        rationale: "Every block of the page is on record, and even the farthest can be put back.",
        changes: ["<footer><p>Harbour Post, Quay Street 4, Port Ellery</p><p>All the news of the coast</p></footer>"],
        keeps: ["The menu of the harbour inn has not changed since the wall was built, and neither has its footer."])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where desk.lines[index].isOutside {
            desk.cut(index, Self.self, Double(1 - desk.lines[index].likelihood), desk.surroundings(of: index))
        }
    }
}
