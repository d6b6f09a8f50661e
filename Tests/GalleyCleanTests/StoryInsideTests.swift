import GalleyClean
import GalleyCore
import Testing

/// What stands between a story's paragraphs and looks like furniture: days, subheads, lists, sentences.
@Suite("Inside of a story")
struct StoryInsideTests {
    private static let (first, second) = (HarbourStory.first, HarbourStory.second)
    private static let (third, last) = (HarbourStory.third, HarbourStory.last)

    private static func clean(_ html: String) throws -> Article {
        try HarbourStory.clean(
            html, head: "<meta property=\"article:published_time\" content=\"2024-06-23T09:00:00Z\">")
    }

    @Test("days that a calendar tells of stay; the day of the story itself goes")
    func days() throws {
        let calendar = try Self.clean(
            "<h2>Monday, 1 July 2024</h2>" + Self.first + "<h2>Friday, 5 July 2024</h2>" + Self.second
                + "<h2>Saturday, 6 July 2024</h2>" + Self.third + "<p>Sunday, 7 July 2024</p>" + Self.last)
        for day in ["Friday, 5 July 2024", "Saturday, 6 July 2024", "Sunday, 7 July 2024"] {
            #expect(calendar.text.contains(day))
        }
        let dated = try Self.clean(Self.first + Self.second + "<p>Sunday, 23 June 2024</p>" + Self.third + Self.last)
        #expect(!dated.text.contains("23 June 2024"))
        #expect(dated.cuts.contains { $0.rule.id.text == "repeated-date-line" })
    }

    @Test("a subhead that says the headline again stays; the headline shown again over the story goes")
    func subhead() throws {
        let inside = try Self.clean(Self.first + Self.second + "<h2>Q: A wall for the harbour?</h2>" + Self.third)
        #expect(inside.body.contains { $0.role == .heading(level: 2) && $0.text == "Q: A wall for the harbour?" })
        let above = try Self.clean("<h2>A wall for the harbour</h2>" + Self.first + Self.second + Self.third)
        #expect(!above.text.contains("A wall for the harbour"))
    }

    @Test("the links that a sentence of the story announces stay, those under a label go")
    func announced() throws {
        let links = """
            <ul><li><a href="https://one.example">Dunnock Shipping</a></li><li><a href="https://two.example">Tolliver \
            Cranes</a></li><li><a href="https://three.example">Harbour Bank</a></li></ul>
            """
        let announced = try Self.clean(
            Self.first + Self.second + "<p>The following firms of the town will pay a share of the costs:</p>" + links
                + Self.third + Self.last)
        #expect(announced.text.contains("Tolliver Cranes"))
        let labelled = try Self.clean(
            Self.first + Self.second + "<p>Read also:</p>" + links + Self.third + Self.last)
        #expect(!labelled.text.contains("Read also"))
        #expect(!labelled.text.contains("Tolliver Cranes"))
    }

    @Test(
        "a list that goes on from an earlier one keeps its number; one that is not numbered has none",
        arguments: [("<ol start=\"3\">", 3), ("<ol>", 1), ("<ol start=\"x\">", 1), ("<ul start=\"3\">", 1)])
    func numbered(open: String, start: Int) throws {
        let close = "</\(open.dropFirst().prefix(2))>"
        let list = "\(open)<li>The outer bay is dredged before the ferry stops there in the spring.</li>\(close)"
        let article = try Self.clean(Self.first + Self.second + list + Self.third + Self.last)
        let lists = article.body.compactMap { if case .list(let list) = $0.content { list } else { nil } }
        #expect(lists.map(\.start) == [start])
        #expect(try Article(json: article.json()).body == article.body)
    }

    @Test("a sentence of the story that opens as a prompt does stays")
    func prompt() throws {
        let sentence =
            "<p>Get the best of both tides was what the old skippers told him, and so he built the pier with two ends.</p>"
        let told = try Self.clean(Self.first + Self.second + sentence + Self.third + Self.last)
        #expect(told.text.contains("both tides"))
        let prompt = try Self.clean(
            Self.first + Self.second + "<p>Get the best of the Harbour Post by e-mail</p>" + Self.third + Self.last)
        #expect(!prompt.text.contains("by e-mail"))
    }
}
