import GalleyCore
import GalleyStore

/// Cuts what the site repeats from page to page.
enum StandingLineCuts: CleaningRule {
    static let description = RuleDescription(
        "standing-line",
        summary: "Cuts lines that the site repeats from page to page, where site memory is given.",
        rationale: "What stands on several pages of a site word for word belongs to none of their stories. "
            + "The evidence stands in the record: on how many pages the line was seen.",
        changes: ["Our reporters keep to the harbour's own book of rules, which every reader may see."],
        keeps: ["The harbour wall is the third wall that this town has had in this century, and the lowest of them."])

    static func apply(to desk: inout CleaningDesk) {
        let pageCount = desk.memory?.site.pageCount ?? 0
        for (index, line) in desk.rememberedLines where isRepeated(line, index, desk) {
            // Three pages may be chance, ten are a habit.
            let confidence = min(0.98, 0.8 + 0.02 * Double(line.pages))
            desk.cut(
                index, Self.self, confidence,
                "stands on \(line.pages) of \(pageCount) pages that were learned of this site")
        }
    }

    /// Pages on which a line must stand, and those on which one that reads like the story must.
    private static let (fewest, fewestOfStory) = (3, 5)

    private static func isRepeated(_ line: SiteLine, _ index: Int, _ desk: CleaningDesk) -> Bool {
        if line.pages < fewest || desk.isSubhead(index) || isTeased(index, desk) { return false }
        let readsAsStory = desk.lines[index].likelihood >= 0.9 && desk.lines[index].facts.weight >= 60
        return !readsAsStory || line.pages >= fewestOfStory
    }

    /// True for the story's own headline and standfirst, which other pages repeat to lead here.
    private static func isTeased(_ index: Int, _ desk: CleaningDesk) -> Bool {
        if desk.isShownStandfirst(index) || desk.editor.blocks[index].role == .standfirst { return true }
        guard let key = desk.lines[index].key else { return false }
        return key == desk.summaryKey || desk.headlineKeys.contains(key)
    }
}

extension CleaningDesk {
    /// The open blocks whose words site memory knows, notes aside.
    var rememberedLines: [(index: Int, line: SiteLine)] {
        guard let memory else { return [] }
        return open.compactMap { index in
            if editor.blocks[index].role.isNote { return nil }
            return memory.line(lines[index]).map { (index, $0) }
        }
    }
}
