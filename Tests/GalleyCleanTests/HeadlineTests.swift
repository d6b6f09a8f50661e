import GalleyCore
import Testing

@testable import GalleyClean

/// Which of a page's titles is the headline.
@Suite("The headline")
struct HeadlineTests {
    private static let shown = "Ferries will run all winter"

    private func headline(h1: String = Self.shown, social: String? = nil, linked: String? = nil, title: String? = nil)
        throws -> Article
    {
        var page = MetadataPage()
        page.opening = "<h1>\(h1)</h1>"
        page.head = [
            title.map { "<title>\($0)</title>" }, social.map { MetadataPage.meta("og:title", $0) },
            MetadataPage.meta("og:site_name", "Harbour Courier"),
            linked.map { MetadataPage.linkedData("{\"@type\": \"NewsArticle\", \"headline\": \"\($0)\"}") },
        ].compactMap(\.self).joined()
        return try page.article()
    }

    @Test(
        "the publisher's name is no part of it",
        arguments: [
            "Ferries will run all winter | Harbour Courier", "Ferries will run all winter - Harbour Courier",
            "Ferries will run all winter – News – Harbour Courier", "Harbour Courier | Ferries will run all winter",
            "Ferries will run all winter :: Islands :: Harbour Courier", "Ferries will run all winter | 28.04.2023",
        ])
    func withoutSite(_ title: String) throws {
        #expect(try headline(h1: "Menu", social: title, title: title).headline == Self.shown)
    }

    @Test("a dash inside the headline as shown is left alone")
    func dashStays() throws {
        let dashed = "Ferries will run all winter - and lorries will not"
        #expect(try headline(h1: dashed, social: dashed, title: dashed + " | Harbour Courier").headline == dashed)
    }

    @Test("what the page agrees on outside of the heading wins, with the kicker that the heading lacks")
    func agreedKicker() throws {
        let full = "Harbour: Ferries will run all winter"
        #expect(try headline(social: full, linked: full, title: full).headline == full)
    }

    @Test("a headline that JSON-LD cuts at the length search engines ask for is taken whole from the social title")
    func cutShort() throws {
        let start = "Ferries will run all winter, the harbour master said after the council had heard her for hours"
        let article = try headline(h1: "News", social: start + " and the treasurer", linked: start)
        #expect(article.headline == start + " and the treasurer")
        #expect(try headline(h1: "News", social: Self.shown + " again", linked: Self.shown).headline == Self.shown)
    }

    @Test("a kicker that only the heading has is no part of it")
    func shownKicker() throws {
        let article = try headline(h1: "News from the islands - " + Self.shown, social: Self.shown, title: Self.shown)
        #expect(article.headline == Self.shown)
    }

    @Test("where heading and social title have each a kicker of their own, neither is part of it")
    func twoKickers() throws {
        let article = try headline(
            h1: "Islands - " + Self.shown, social: "Winter timetable: " + Self.shown, title: "Islands, winter timetable"
        )
        #expect(article.headline == Self.shown)
    }

    @Test("every title is kept as a candidate, and the chosen one says why")
    func candidates() throws {
        let article = try headline(
            social: "Boats, boats, boats", linked: Self.shown, title: "Ferries | Harbour Courier")
        let found = article.candidates.filter { $0.field == .headline }
        #expect(found.map(\.foundIn) == ["h1", "json-ld headline", "meta og:title", "title"])
        #expect(found.filter(\.isChosen).map(\.value) == [Self.shown])
        #expect(found.first { $0.isChosen }?.reason == "shown, and declared in the same words")
    }

    @Test("a label that opens a declared title is not taken for the headline, though a heading shows it")
    func labelBeforeBar() throws {
        var page = MetadataPage()
        page.opening = "<h1>Opinion</h1><h1>\(Self.shown)</h1>"
        page.head =
            MetadataPage.meta("og:title", "Opinion | " + Self.shown) + "<title>Opinion | \(Self.shown)</title>"
        #expect(try page.article().headline == Self.shown)
    }
}
