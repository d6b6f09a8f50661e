import GalleyCore
import Testing

@testable import GalleyClean

/// Pages that hold no story, or not all of it, and say so in many languages.
@Suite("Pages that go wrong")
struct TroubleTests {
    private static func clean(_ html: String, options: CleanOptions = CleanOptions()) throws -> Article {
        try ArticleCleaner(options: options).clean(
            WebPage(url: "https://quay.example/lock", mediaType: "text/html", bytes: Array(html.utf8)))
    }

    @Test("each is named, with its evidence", arguments: TroubleCase.all)
    func named(trouble: TroubleCase) throws {
        let article = try Self.clean(trouble.html)
        #expect(article.warnings.map(\.id) == [trouble.warning])
        #expect(article.warnings.first?.evidence?.isEmpty == false)
    }

    private static let sentences = [
        "The lock at Harrow Reach opened on Monday after eleven weeks of repairs, the canal board said in the morning.",
        "Thirty boats were waiting below the gates when the keeper turned the wheel, and the first one through was red.",
        "The keeper, who has worked the lock for thirty years, said that he had never seen the water so clear before.",
        "The next repairs are planned for the winter after next, when the lower gates will be forty years old, he said.",
    ]

    /// Stories that speak of what walls and gates speak of.
    static let soundOpenings: [String] = [
        "Cookies are what the court spoke about for a day: whether a paper may set cookies before a reader gives consent.",
        "Researchers asked a thousand people whether they are robots; a robot was among them and said that it was human.",
        "The page was not found: the burglars had torn it out of the parish register, the police in Harrow said on Monday.",
        "Subscribers of the theatre will pay more next year, and the newsletter that told them so came on a Sunday.",
        "The number 404 bus will not be found at the station from May on; the company gave the line up for want of drivers.",
    ]

    @Test("a story that speaks of such things is none of them", arguments: soundOpenings)
    func sound(first: String) throws {
        let paragraphs = ([first] + Self.sentences).map { "<p>\($0)</p>" }.joined()
        let html = """
            <html lang="en"><head><title>\(first.prefix(40))</title></head><body>
            <div class="cookie-banner"><p>We use cookies to count visits.</p><button>Accept all</button></div>
            <nav><a href="/login">Log in</a> <a href="/subscribe">Subscribe</a></nav>
            <article><h1>\(first.prefix(40))</h1>\(paragraphs)</article>
            <footer><p>Already a subscriber? Sign up for our letters.</p></footer></body></html>
            """
        #expect(try Self.clean(html).warnings == [])
    }

    private static func page(declaring body: String, showing shown: [String]) -> String {
        """
        <html lang="en"><head><title>Lock reopens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock reopens", "articleBody": "\(body)"}
        </script></head><body><article><h1>Lock reopens</h1>\(shown.joined())</article></body></html>
        """
    }

    private static let long = (1...12).map { number in
        "In the \(number * 7)th week of the repairs boat \(number * 13) lay at berth \(number * 3) of the lower basin, "
            + "and its crew of \(number + 2) ate bread number \(number * 31) of that long and quiet winter."
    }

    @Test("the body is compared with the page's own articleBody")
    func articleBody() throws {
        let declared = Self.long.joined(separator: " ")
        let whole = try Self.clean(Self.page(declaring: declared, showing: Self.long.map { "<p>\($0)</p>" }))
        #expect(whole.warnings == [])
        let half =
            Self.long.prefix(6).map { "<p>\($0)</p>" }
            + ["<div class=\"comments\">"] + Self.long.suffix(6).map { "<p>\($0)</p>" } + ["</div>"]
        let options = CleanOptions(lostTextThreshold: 1)
        let rules = SiteRules([
            SiteRule(
                file: "quay.json", hosts: ["quay.example"], container: [], keep: [],
                cut: [try SiteSelector(".comments")], fields: [], tests: [])
        ])
        var cutting = options
        cutting.siteRules = rules
        let cut = try Self.clean(Self.page(declaring: declared, showing: half), options: cutting)
        #expect(cut.warnings.map(\.id) == ["lost-text"])
        #expect(cut.warnings.first?.evidence?.contains("samples") == true)
        let short = try Self.clean(
            Self.page(declaring: declared, showing: ["<p>\(Self.long[0])</p>"]), options: options)
        #expect(short.warnings.map(\.id) == ["lost-text"])
    }

    @Test("the share of article-like words that was cut is watched, in what measure the house wants")
    func share() throws {
        let html = """
            <html lang="en"><body><article><h1>Lock reopens</h1>\(Self.sentences.map { "<p>\($0)</p>" }.joined())
            <p class="gone">\(Self.long.joined(separator: " "))</p></article></body></html>
            """
        var options = CleanOptions()
        options.siteRules = SiteRules([
            SiteRule(
                file: "quay.json", hosts: ["quay.example"], container: [], keep: [], cut: [try SiteSelector(".gone")],
                fields: [], tests: [])
        ])
        #expect(try Self.clean(html, options: options).warnings.map(\.id) == ["lost-text"])
        options.lostTextThreshold = 0.9
        #expect(try Self.clean(html, options: options).warnings == [])
    }
}
