import GalleyCore

/// Does what the house's own rules for a site say.
enum SiteRuleCuts: CleaningRule {
    static let description = RuleDescription(
        "site-rule",
        summary: "Cuts and keeps what the house's own rules for a site name.",
        rationale: "Who reads one site every day knows its markup better than any general rule; the file of rules "
            + "and the selector stand in the record.",
        changes: [
            "<p class=\"house-cut\">The harbour wall is the third wall that this town has had in this century.</p>"
        ],
        keeps: ["The harbour wall is the third wall that this town has had in this century, and the lowest of them."])

    static func apply(to desk: inout CleaningDesk) {
        guard let site = desk.site else { return }
        let name = site.marks.rule.name
        for index in desk.open {
            guard let verdict = site.verdict(on: desk.lines[index]) else { continue }
            switch verdict {
            case .cut(let selector): desk.cut(index, Self.self, 1, "\(name) cuts “\(selector)”")
            case .outside(let selector):
                desk.cut(index, Self.self, 1, "\(name) places the story in “\(selector)”")
            case .keep(let selector):
                desk.editor.letStand(
                    index, subject: "block", by: description.stamp, reason: "\(name) keeps “\(selector)”")
            }
        }
    }
}
