import FoundationEssentials
import GalleyCore
import TestSupport
import Testing

@testable import GalleyClean

/// A republished wire story as it leaves a web page: what EDITORIAL.md's table asks of it.
@Suite("The touchstone")
struct TouchstoneTests {
    /// A text of the same shape, written for the project.
    static let harbour = """
        Island ferries will run all winter, whatever the weather says: harbour master

        BUSAN, SOUTH KOREA - MARCH 3, 2019: A deckhand throws a rope to the quay of the old harbour. The quay was \
        closed for repairs in January 2019. Ivan Petrov/TASS. Sketched by the Harbour Press Agency.

        BUSAN, Oct 12, 2020, Harbour Courier. Harbour master Dana Kim said on Monday that the ferries to the islands \
        will run all winter. “We have three boats and four crews, and that is enough,” Kim said, Harbour Courier reported.

        “Nobody on the islands will wait for bread,” she added.

        The ferries stopped for eleven weeks last winter after two storms, and the “ice bridge” of lorries that \
        replaced them was dearer than a whole year of sailings.

        Share it


        Exclusive: Life behind the sea wall
        """

    private func check(_ article: Article, headline: String, credits: [String], cuts: [String]) {
        #expect(article.headline == headline)
        #expect(article.pictures.count == 1)
        #expect(
            article.pictures.first?.credits.map(\.text).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
                == credits)
        #expect(article.cuts.map(\.rule.id.text) == cuts)
    }

    @Test("a text of the touchstone's shape comes out as the desk expects")
    func plainText() {
        let article = ArticleCleaner().clean(text: Self.harbour)
        check(
            article, headline: "Island ferries will run all winter, whatever the weather says: harbour master",
            credits: ["Ivan Petrov/TASS", "Sketched by the Harbour Press Agency"],
            cuts: ["share-prompt", "series-promotion"])
        #expect(article.metadata.dateline?.place == "BUSAN")
        #expect(article.metadata.dateline?.source == "Harbour Courier")
        #expect(article.metadata.published?.description == "2020-10-12")
        #expect(article.metadata.sourceChain.map(\.name) == ["Harbour Courier", "Harbour Press Agency", "TASS"])
        #expect(article.body.count == 3)
        #expect(article.body.first?.text.hasPrefix("BUSAN, Oct 12, 2020, Harbour Courier. Harbour master") == true)
    }

    @Test("a page built around it gives the same words", arguments: [true, false])
    func page(captionInFigure: Bool) throws {
        let page = Self.page(Self.harbour, captionInFigure: captionInFigure)
        let article = try ArticleCleaner().clean(page)
        let plain = ArticleCleaner().clean(text: Self.harbour)
        check(
            article, headline: plain.headline, credits: ["Ivan Petrov/TASS", "Sketched by the Harbour Press Agency"],
            cuts: ["share-prompt", "series-promotion"])
        #expect(article.text == plain.text)
        #expect(article.metadata.published?.description == "2020-10-12")
    }

    @Test("the seed article", .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
    func seed() throws {
        let url = try #require(Corpora.url("seed/article.txt"))
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        let house = CleanOptions(credits: ["Sketched by the Pan Pacific Agency."])
        for options in [CleanOptions(), house] {
            let plain = ArticleCleaner(options: options).clean(text: text)
            let page = try ArticleCleaner(options: options).clean(Self.page(text, captionInFigure: true))
            for article in [plain, page] {
                check(
                    article,
                    headline:
                        "Next US president will value S. Korea-US alliance, regardless of election outcome: US ambassador",
                    credits: ["Stanislav Varivoda/TASS", "Sketched by the Pan Pacific Agency"],
                    cuts: ["share-prompt", "series-promotion"])
                #expect(article.body.filter { $0.role == .paragraph }.count == 8)
                #expect(article.metadata.dateline?.place == "SEOUL")
                #expect(article.metadata.dateline?.source == "Hankyoreh")
                #expect(article.metadata.published?.description == "2020-11-05")
                #expect(article.pictures.first?.dateline?.date?.description == "2020-02-07")
                #expect(article.metadata.sourceChain.map(\.role) == [.origin, .republisher, .picture])
            }
            #expect(plain.text == page.text)
        }
    }

    /// A page of an invented publisher around a text of this shape.
    static func page(_ text: String, captionInFigure: Bool) -> WebPage {
        let paragraphs = text.split(separator: "\n").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
        let caption = paragraphs[1]
        let picture =
            captionInFigure
            ? "<figure><img src=\"/a.jpg\" width=\"800\" alt=\"\"><figcaption>\(caption)</figcaption></figure>"
            : "<div><img src=\"/a.jpg\" width=\"800\" alt=\"\"><p>\(caption)</p></div>"
        let body = paragraphs[2...].map { "<p>\($0)</p>" }.joined(separator: "\n")
        let html = """
            <!DOCTYPE html><html lang="en"><head><title>\(paragraphs[0]) | Pan Pacific</title></head><body>
            <nav><a href="/">Home</a> <a href="/asia">Asia</a></nav>
            <main><article><h1>\(paragraphs[0])</h1>\(picture)\(body)</article></main>
            <footer><p>Contact</p></footer></body></html>
            """
        return WebPage(url: "https://agency.example/story", mediaType: "text/html", bytes: Array(html.utf8))
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
