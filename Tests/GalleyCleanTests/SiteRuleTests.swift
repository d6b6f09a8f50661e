import Foundation
import GalleyCore
import Testing

@testable import GalleyClean

/// What a house writes down about a site, and what becomes of the site's pages by it.
@Suite("Site rules")
struct SiteRuleTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Lock reopens</title>
        <link rel="canonical" href="https://news.quay.example/lock"></head><body>
        <div class="top"><p class="slogan">All the canal, every day of the week, and on Sundays twice for the same money.</p></div>
        <div class="box"><p class="head">Lock reopens after repairs</p><p class="who">By <b>Dana Kim</b></p>
        <p class="when" data-day="2024-05-06">Monday</p>
        <p>The lock at Harrow Reach opened on Monday after eleven weeks of repairs, the canal board said in the morning.</p>
        <p><span class="house-ad">The board thanks the town for its patience and its bread during the long winter weeks.</span></p>
        <figure class="ad-figure"><img src="/ad.jpg" width="600" alt="Boats for sale"></figure>
        <p class="loud">Short but dear.</p>
        <p>Thirty boats were waiting below the gates when the keeper turned the wheel, and the first one through was red.</p>
        <div class="tail"><p>Two of the older boats stayed behind, for their crews wanted to see the new gates close once.</p>
        <p class="note">The keeper asked to be called the keeper, and we have done so throughout this report of the day.</p></div>
        </div></body></html>
        """

    private static func rule(_ members: String, host: String = "quay.example") throws -> SiteRules {
        let folder = try RuleFolder()
        try folder.write("page.html", page)
        try folder.write(
            "rule.json",
            """
            { "host": "\(host)", \(members), "tests": [{ "page": "page.html", "contains": "lock", "excludes": "xyz" }] }
            """)
        return try SiteRules(path: folder.path + "/rule.json")
    }

    private static func clean(_ rules: SiteRules, url: String? = "https://www.quay.example/lock") throws -> Article {
        try ArticleCleaner(options: CleanOptions(siteRules: rules)).clean(
            WebPage(url: url, mediaType: "text/html", bytes: Array(page.utf8)))
    }

    @Test("what a rule cuts goes and is on record with the file and the selector")
    func cut() throws {
        let article = try Self.clean(try Self.rule(#""cut": [".tail", ".house-ad", ".ad-figure"]"#))
        #expect(!article.text.contains("Two of the older boats"))
        #expect(!article.text.contains("The board thanks"))
        #expect(article.body.allSatisfy { $0.role != .figure })
        let cut = try #require(article.cuts.first { $0.text.contains("Two of the older boats") })
        #expect(cut.rule.id == "site-rule")
        #expect(cut.reason.contains("rule.json") && cut.reason.contains("“.tail”"))
        #expect(cut.block.place != nil)
    }

    @Test("what a rule keeps stays; the nearer of cut and keep counts")
    func keep() throws {
        let article = try Self.clean(try Self.rule(#""cut": ".tail", "keep": [".loud", ".tail .note"]"#))
        #expect(article.text.contains("Short but dear."))
        #expect(article.text.contains("asked to be called the keeper"))
        #expect(!article.text.contains("Two of the older boats"))
        #expect(article.edits.contains { $0.action == .stet && $0.rule.id == "site-rule" })
    }

    @Test("a container bounds the story")
    func container() throws {
        let article = try Self.clean(try Self.rule(#""container": [".missing", ".box"]"#))
        #expect(!article.text.contains("All the canal"))
        #expect(article.text.contains("The lock at Harrow Reach"))
        #expect(article.warnings.allSatisfy { $0.id != "site-rule" })
    }

    @Test("a container that is not on the page is warned of, and the page cleaned without it")
    func missingContainer() throws {
        let article = try Self.clean(try Self.rule(#""container": ".gone""#))
        #expect(article.text.contains("The lock at Harrow Reach"))
        let warning = try #require(article.warnings.first { $0.id == "site-rule" })
        #expect(warning.evidence?.contains(".gone") == true)
    }

    @Test("fields win over what the page declares, and say where they were found")
    func fields() throws {
        let article = try Self.clean(
            try Self.rule(
                """
                "fields": { "headline": ".head", "authors": ".who b",
                            "published": { "select": ".when", "attribute": "data-day" } }
                """))
        #expect(article.headline == "Lock reopens after repairs")
        #expect(article.metadata.authors.map(\.name) == ["Dana Kim"])
        #expect(article.metadata.published?.description == "2024-05-06")
        let chosen = article.candidates.filter { $0.field == .headline && $0.isChosen }
        #expect(chosen.map(\.foundIn) == ["site rule rule.json, .head"])
    }

    @Test("rules speak for their host, with and without www., and its subdomains; a saved page names its host itself")
    func hosts() throws {
        let rules = try Self.rule(#""cut": ".tail""#, host: "www.quay.example")
        for url in ["https://quay.example/a", "https://www.quay.example/a", "http://m.quay.example:8080/a", nil] {
            #expect(try !Self.clean(rules, url: url).text.contains("Two of the older boats"))
        }
        for url in ["https://otherquay.example/a", "https://quay.example.net/a"] {
            #expect(try Self.clean(rules, url: url).text.contains("Two of the older boats"))
        }
    }

    @Test("a cut of a site rule can be let stand by its name")
    func stet() throws {
        let rules = try Self.rule(#""cut": ".tail""#)
        let cut = try #require(try Self.clean(rules).cuts.first { $0.rule.id == "site-rule" })
        for name in [cut.id, "site-rule"] {
            let article = try ArticleCleaner(options: CleanOptions(stets: [name], siteRules: rules)).clean(
                WebPage(url: "https://quay.example/", mediaType: "text/html", bytes: Array(Self.page.utf8)))
            #expect(article.cuts.allSatisfy { $0.id != cut.id })
        }
    }

    @Test(
        "what is wrong with a file is said with its place and the likely fix",
        arguments: [
            (
                #"{ "host": "a.example", "cutt": ".x", "tests": [] }"#,
                ["did you mean \"cut\"?", "\"tests\" wants a list"]
            ),
            (#"{ "cut": ".x", "tests": [{ "page": "page.html", "contains": "a" }] }"#, ["\"host\" is missing"]),
            (
                #"{ "host": "a.example", "cut": ".x[" , "tests": [{ "page": "page.html", "contains": "a" }] }"#,
                ["cut: The selector"]
            ),
            (#"{ "host": "a.example", "cut": ".x" }"#, ["\"tests\" is missing"]),
            (
                #"{ "host": "a.example", "cut": ".x", "tests": [{ "page": "none.html", "contains": "a" }] }"#,
                ["there is no page"]
            ),
            (#"{ "host": "a.example", "cut": ".x", "tests": [{ "page": "page.html" }] }"#, ["looks for nothing"]),
            (
                #"{ "host": "a.example", "fields": { "headlin": "h1" }, "tests": [{ "page": "page.html", "contains": "a" }] }"#,
                ["did you mean \"headline\"?"]
            ),
            (
                #"{ "host": "not a host", "cut": ".x", "tests": [{ "page": "page.html", "contains": "a" }] }"#,
                ["is no host"]
            ),
            (
                #"{ "host": "a.example", "cut": 3, "tests": [{ "page": "page.html", "contains": "a" }] }"#,
                ["\"cut\" wants texts, this is a number"]
            ),
            (#"{ "host": "a.example", "#, ["rule.json:1:"]),
        ])
    func problems(text: String, wanted: [String]) throws {
        let folder = try RuleFolder()
        try folder.write("page.html", Self.page)
        try folder.write("rule.json", text)
        let problems = SiteRuleTester().check(path: folder.path + "/rule.json").map(\.description)
        for words in wanted { #expect(problems.contains { $0.contains(words) }, "\(problems)") }
        #expect(throws: SiteRuleProblems.self) { try SiteRules(path: folder.path) }
    }

    @Test("two files of a folder must not speak for one host")
    func duplicates() throws {
        let folder = try RuleFolder()
        try folder.write("page.html", Self.page)
        let text = #"{ "host": "a.example", "cut": ".x", "tests": [{ "page": "page.html", "contains": "a" }] }"#
        try folder.write("one.json", text)
        try folder.write("two.json", text)
        let error = #expect(throws: SiteRuleProblems.self) { try SiteRules(path: folder.path) }
        #expect(error?.problems.map(\.reason) == [.duplicate])
    }

    @Test("a test says what did not hold, and which cut took the words")
    func tester() throws {
        let folder = try RuleFolder()
        try folder.write("page.html", Self.page)
        try folder.write(
            "rule.json",
            """
            { "host": "quay.example", "cut": ".tail", "fields": { "headline": ".head" }, "tests": [
              { "page": "page.html", "contains": "Thirty boats", "excludes": "Readers who",
                "fields": { "headline": "Lock reopens after repairs" } },
              { "page": "page.html", "contains": "Two of the older boats", "excludes": "Thirty boats",
                "fields": { "headline": "Lock shut" } } ] }
            """)
        let results = try SiteRuleTester().test(path: folder.path + "/rule.json")
        #expect(results.map(\.isPassed) == [true, false])
        #expect(results[1].failures.count == 3)
        #expect(results[1].failures[0].contains("site-rule-"))
    }

    @Test("the shipped rules are sound and pass their tests")
    func shipped() throws {
        let folder = PageFixtureTests.root.appending(path: "Workflows/site-rules").path
        for path in try SiteRules.files(folder) {
            #expect(SiteRuleTester().check(path: path) == [])
            for result in try SiteRuleTester().test(path: path) { #expect(result.failures == [], "\(result.name)") }
        }
    }
}

/// A folder of rules for one test, removed when it ends.
private final class RuleFolder {
    let path = NSTemporaryDirectory() + "galley-site-rules-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }
}
