import GalleyClean
import GalleyCore
import Testing

/// What stands twice on a page: which of the two is the story's.
@Suite("Repetitions")
struct RepetitionTests {
    private static let story = HarbourStory.first + HarbourStory.second

    private static func clean(_ html: String) throws -> Article {
        let page = """
            <html><head><title>A wall for the harbour</title></head><body><article>\(html)</article></body></html>
            """
        return try ArticleCleaner().clean(WebPage(url: "https://press.example/wall", bytes: Array(page.utf8)))
    }

    @Test("a quotation whose words stand nowhere else is read, whatever its markup calls it")
    func onlyQuotation() throws {
        let words = "We will pay for the wall this year, and then we will talk about who should have paid."
        let article = try Self.clean(
            Self.story + "<figure><blockquote class=\"pullquote\">\(words)</blockquote></figure>" + Self.story)
        #expect(article.text.contains(words))
    }

    @Test("a pull quote repeats the story and is not read twice")
    func pullQuote() throws {
        let words = "Nine members were for the plan and four against it"
        let article = try Self.clean("\(Self.story)<blockquote class=\"pullquote\">\(words)</blockquote>")
        #expect(article.text.ranges(of: words).count == 1)
    }

    @Test("a heading that a picture's text for the blind repeats stays")
    func headingAndPicture() throws {
        let article = try Self.clean(
            """
            \(Self.story)
            <h2>The harbour wall after the storm</h2>
            <figure><img src="/a.jpg" alt="The harbour wall after the storm"></figure>
            \(Self.story)
            """)
        #expect(article.text.contains("The harbour wall after the storm"))
    }

    @Test("a line of signs without a word is cut, with the reason", arguments: ["___", "* * *", "— — —"])
    func ornament(_ line: String) throws {
        let article = try Self.clean("\(Self.story)<p>\(line)</p>\(Self.story)")
        #expect(!article.text.contains(line))
        #expect(article.cuts.contains { $0.text == line && $0.reason == "holds no word" })
    }

    @Test("the heading that gives the headline is not read again where nothing else on the page names it")
    func onlyHeading() throws {
        let page =
            "<html><body><article><h1>A wall for the harbour</h1>\(Self.story)\(Self.story)</article></body></html>"
        let article = try ArticleCleaner().clean(WebPage(bytes: Array(page.utf8)))
        #expect(article.headline == "A wall for the harbour")
        #expect(article.text.hasPrefix("The town council met"))
    }
}
