import FoundationEssentials
import GalleyCore
import GalleyStore
import Testing

@testable import GalleyClean

/// One example of one rule, with a name for the report.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let example: RuleExample
    let isChange: Bool

    var testDescription: String { "\(rule) \(isChange ? "changes" : "keeps") \(example.source.prefix(60))" }

    static let all: [RuleCase] = CleanRules.descriptions.flatMap { description in
        description.changes.map { RuleCase(rule: description.id, example: $0, isChange: true) }
            + description.keeps.map { RuleCase(rule: description.id, example: $0, isChange: false) }
    }
}

@Suite("The rules' own examples")
struct RuleExampleTests {
    private static let before = [
        "The town council met on Monday evening and heard the engineers for two hours before it voted on the wall.",
        "Nine members were for the plan and four against it, among them the mayor, who wanted to wait for the ministry.",
    ]
    private static let after = [
        "The work will begin in April, when the winter storms are over, and will take two summers, the engineers said.",
        "Until then a row of sandbags has to do, as it has done every winter for the last eleven years on that quay.",
    ]

    @Test("a rule does what its examples say", arguments: RuleCase.all)
    func example(_ sample: RuleCase) throws {
        let article = try Self.article(around: sample.example.source, rule: sample.rule)
        let acted =
            article.cuts.contains { $0.rule.id == sample.rule } || article.edits.contains { $0.rule.id == sample.rule }
        #expect(acted == sample.isChange)
        if !sample.isChange { #expect(article.text.contains(sample.example.source)) }
        for paragraph in Self.before + Self.after { #expect(article.text.contains(paragraph)) }
    }

    /// Rules for what stands behind the story's last paragraph.
    private static let last: Set<RuleID> = [
        "series-promotion", "copyright-line", "author-box", "tag-list", "comment-section", "outside-the-story",
        "dangling-heading", "source-line",
    ]

    /// The rule itself, and the one that gives it something to work on.
    private static func rules(for rule: RuleID) -> [String] {
        rule == "duplicate-caption" ? ["caption-to-picture", rule.text] : [rule.text]
    }

    /// A house's rules for the site of the examples.
    private static var siteRules: SiteRules {
        get throws {
            SiteRules([
                SiteRule(
                    file: "paper.json", hosts: ["paper.example"], container: [], keep: [],
                    cut: [try SiteSelector(".house-cut")], fields: [], tests: [])
            ])
        }
    }

    /// What was learned of the site of the examples: the rules' own lines, on all its pages.
    private static var siteMemory: StandingLines {
        func lines(of rule: RuleDescription, _ decision: SiteLine.Decision?) -> [SiteLine] {
            rule.changes.compactMap { example in
                SiteLine.key(of: example.source).map {
                    SiteLine(hash: $0, words: example.source, pages: 5, decision: decision)
                }
            }
        }
        var memory = StandingLines()
        memory.set(
            lines(of: StandingLineCuts.description, nil) + lines(of: HouseLineCuts.description, .cut), pageCount: 5,
            host: "paper.example")
        return memory
    }

    /// Markup stands in a page, a line in plain text; what is read off the opening stands first.
    private static func article(around source: String, rule: RuleID) throws -> Article {
        let isOpening = rule == "dateline-from-opening" || rule == "source-chain"
        if source.hasPrefix("<") || rule == "duplicate-headline" || rule == "standfirst-role"
            || rule == "unlike-the-story" || rule == "standing-line" || rule == "house-line"
        {
            let markup = source.hasPrefix("<") ? source : "<p>\(source)</p>"
            let isTop = rule == "duplicate-headline" || rule == "standfirst-role"
            let isLast = last.contains(rule)
            let isAround = rule == "outside-the-story" && source.hasPrefix("<")
            let paragraphs = (before + after).map { "<p>\($0)</p>" }
            let body =
                isTop
                ? markup + paragraphs.joined()
                : isLast
                    ? paragraphs.joined() + markup
                    : paragraphs[0] + paragraphs[1] + markup + paragraphs[2] + paragraphs[3]
            let html = """
                <!DOCTYPE html><html lang="en"><head><title>A town asks who pays for its harbour</title></head><body>
                <article>\(isAround ? paragraphs.joined() : body)</article>\(isAround ? markup : "")</body></html>
                """
            let options = CleanOptions(
                only: rules(for: rule), record: rule == "outside-the-story" ? .page : .story, siteRules: try siteRules,
                siteMemory: siteMemory)
            return try ArticleCleaner(options: options).clean(
                WebPage(url: "https://paper.example/story", mediaType: "text/html", bytes: Array(html.utf8)))
        }
        let lines =
            isOpening
            ? [source] + before + after : last.contains(rule) ? before + after + [source] : before + [source] + after
        let text = (["A town asks who pays for its harbour"] + lines).joined(separator: "\n\n")
        return ArticleCleaner(options: CleanOptions(only: rules(for: rule))).clean(text: text)
    }

    @Test("the list of rules and the folder of rules hold the same names")
    func listAndFolder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/GalleyClean/Rules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let rules = try files.filter { name in
            let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
            return text.contains(": CleaningRule {\n    static let description")
        }.map { String($0.dropLast(6)) }
        #expect(Set(rules) == Set(CleanRules.all.map { String(describing: $0) }))
        #expect(Set(CleanRules.descriptions.map(\.id)).count == CleanRules.all.count)
    }
}
