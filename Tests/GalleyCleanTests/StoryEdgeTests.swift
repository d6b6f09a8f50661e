import GalleyClean
import GalleyCore
import Testing

/// Where a story begins, pauses and ends: leads, subheads, and what stands right behind it.
@Suite("Edges of a story")
struct StoryEdgeTests {
    private static let (first, second, third) = (HarbourStory.first, HarbourStory.second, HarbourStory.third)

    private static func clean(_ html: String, bodyClass: String = "") throws -> Article {
        try HarbourStory.clean(
            html, head: "<meta name=\"author\" content=\"Maren Tolliver\">", bodyClass: bodyClass)
    }

    private static let comments = """
        <h3>Comments (2)</h3><table class="comments"><tr><td><b>Old skipper</b> - 23/06/2024 22:03<br>I was there in 1968 \
        and the wall of that day held for forty years, so this one ought to hold as well.</td></tr></table>
        """

    @Test("readers' comments under their heading go", arguments: ["", "single comments-open"])
    func comments(bodyClass: String) throws {
        let article = try Self.clean(Self.first + Self.second + Self.third + Self.comments, bodyClass: bodyClass)
        for words in ["town council met", "Nine members", "Work on the wall"] { #expect(article.text.contains(words)) }
        if bodyClass.isEmpty { #expect(!article.text.contains("in 1968")) }
    }

    @Test("words about the author behind the story go; a story may well begin with the name")
    func author() throws {
        let box =
            "<table><tr><td><b>Maren Tolliver</b><br>Covers the harbour and rows when the tide lets her.</td></tr></table>"
        let article = try Self.clean(Self.first + Self.second + Self.third + box)
        #expect(!article.text.contains("rows when the tide"))
        #expect(article.text.contains("Work on the wall"))
        let own =
            "<p>Maren Tolliver was the first to see the water come over the wall, and she has written it all down since.</p>"
        #expect(try Self.clean(own + Self.first + Self.second + Self.third).text.contains("first to see the water"))
    }

    @Test(
        "a subhead stays behind a promotion that is cut, and before a table",
        arguments: [
            "<p>Read also: <a href=\"/a\">How the old wall was built</a></p><h2>Who will pay</h2>",
            "<h2>Who will pay</h2><table><tr><th>Town</th><th>Share</th></tr><tr><td>Dunnock</td><td>2 million</td></tr></table>",
        ])
    func subhead(between: String) throws {
        let article = try Self.clean(Self.first + Self.second + between + Self.third)
        #expect(article.body.contains { $0.role == .heading(level: 2) && $0.text == "Who will pay" })
        #expect(!article.text.contains("Read also"))
    }

    @Test("the lead right under the headline is a paragraph like those behind it, not a standfirst")
    func lead() throws {
        let article = try Self.clean(Self.first + Self.second + Self.third)
        #expect(article.standfirst == nil)
        #expect(article.text.hasPrefix("The town council met"))
        let apart = try Self.clean(
            "<p class=\"intro\">The council votes for a higher wall.</p>" + Self.first + Self.second)
        #expect(apart.standfirst == "The council votes for a higher wall.")
        let bold = try Self.clean(
            "<p><strong>The council votes for a higher wall.</strong></p>" + Self.first + Self.second)
        #expect(bold.standfirst == "The council votes for a higher wall.")
    }

    @Test("a standfirst stays however many lines part it from the story")
    func standfirst() throws {
        let lines = (1...6).map { "<div class=\"share\"><a href=\"/s\($0)\">Share by way \($0)</a></div>" }.joined()
        let dates = "<p class=\"byline\">By Maren Tolliver</p><p class=\"date\">Published 6 April 2024, 9.05am</p>"
        let lead =
            "<p class=\"article__standfirst\">After two hours of questions the council votes for a higher wall</p>"
        let article = try Self.clean(lead + dates + lines + Self.first + Self.second + Self.third)
        #expect(article.text.contains("After two hours of questions"))
        #expect(!article.text.contains("Share by way"))
    }
}
