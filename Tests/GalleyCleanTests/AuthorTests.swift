import GalleyCore
import Testing

@testable import GalleyClean

/// Who wrote the story.
@Suite("Authors")
struct AuthorTests {
    @Test(
        "a byline gives its names",
        arguments: [
            ("By Dana Kim", ["Dana Kim"]), ("Von Dana Kim und Jo Berg", ["Dana Kim", "Jo Berg"]),
            ("Par Dana Kim et Jo Berg", ["Dana Kim", "Jo Berg"]), ("Por Dana Kim y Jo Berg", ["Dana Kim", "Jo Berg"]),
            ("Di Dana Kim", ["Dana Kim"]), ("Door Dana Kim en Jo Berg", ["Dana Kim", "Jo Berg"]),
            ("Av Dana Kim och Jo Berg", ["Dana Kim", "Jo Berg"]),
            ("Oleh Dana Kim dan Jo Berg", ["Dana Kim", "Jo Berg"]),
            ("Автор: Дана Ким", ["Дана Ким"]), ("김다나 기자", ["김다나"]), ("文｜金达娜", ["金达娜"]),
            ("(责编：金达娜、白乔)", ["金达娜", "白乔"]), ("記者 金達娜", ["金達娜"]), ("Autor: Dana Kim", ["Dana Kim"]),
            ("By Dana Kim, Jo Berg and Ivan Petrov", ["Dana Kim", "Jo Berg", "Ivan Petrov"]),
            ("Dana Kim, MD, PhD", ["Dana Kim"]), ("By Dana Kim (Busan)", ["Dana Kim"]),
            ("Dana Kim; (Image: Harbour Press)", ["Dana Kim"]), ("Dana Kim, December 20", ["Dana Kim"]),
            ("Dana KimFeatures Writer", ["Dana Kim"]), ("ByDana Kim", ["Dana Kim"]),
            ("Photography by Jo Berg", []), ("Written by", []), ("Apr 21, 2025", []), ("dana@courier.example", []),
        ])
    func names(_ byline: String, _ names: [String]) {
        #expect(NameReader.authors(in: byline).map(\.name) == names)
    }

    @Test("an office behind a name is a role, not a second name")
    func role() {
        let authors = NameReader.authors(in: "Dana Kim, Chief Technology Officer, Head of the Harbour Lab")
        #expect(authors.map(\.name) == ["Dana Kim"])
        #expect(authors.first?.role == "Chief Technology Officer")
    }

    @Test(
        "persons are told from houses",
        arguments: [
            ("Dana Kim", true), ("Maria de la Cruz", true), ("Дана Ким", true), ("金达娜", true),
            ("The Harbour Courier", false),
            ("Harbour Daily News", false), ("hr/dk", false), ("Courier", false), ("Read more about this", false),
        ])
    func persons(_ name: String, _ isPersonal: Bool) {
        #expect(NameReader.looksPersonal(name) == isPersonal)
    }

    private func authors(head: String = "", opening: String = "") throws -> [String] {
        var page = MetadataPage()
        page.head = MetadataPage.meta("og:site_name", "Harbour Courier") + head
        page.opening += opening
        return try page.article().metadata.authors.map(\.name)
    }

    @Test("a person in the byline comes before the house in the metadata")
    func personBeforeHouse() throws {
        let linked = MetadataPage.linkedData(
            #"{"@type": "NewsArticle", "headline": "Ferries", "author": {"@type": "Person", "name": "Harbour Courier"}}"#
        )
        #expect(try authors(head: linked, opening: #"<p class="byline">By Dana Kim</p>"#) == ["Dana Kim"])
        #expect(try authors(head: linked) == ["Harbour Courier"])
    }

    @Test("words in a byline's place that are no name do not displace the house")
    func noName() throws {
        let meta = MetadataPage.meta("author", "Harbour Courier")
        #expect(try authors(head: meta, opening: #"<p class="byline">von</p>"#) == ["Harbour Courier"])
    }

    @Test("an author named only by reference is looked up among the page's things")
    func reference() throws {
        let linked = MetadataPage.linkedData(
            """
            {"@graph": [{"@type": "NewsArticle", "headline": "Ferries", "author": {"@id": "#/person/1"}},
             {"@type": "Person", "@id": "#/person/1", "name": "Dana Kim"}]}
            """)
        #expect(try authors(head: linked) == ["Dana Kim"])
    }

    @Test("the house is left out beside persons")
    func houseBesidePersons() throws {
        let linked = MetadataPage.linkedData(
            #"{"@type": "NewsArticle", "headline": "Ferries", "author": [{"name": "Harbour Courier"}, {"name": "Dana Kim"}]}"#
        )
        #expect(try authors(head: linked) == ["Dana Kim"])
    }

    @Test("a label announces the name in the next line, that of a photographer is no author")
    func announced() throws {
        let lines = "<p>Written by</p><p>Dana Kim</p><p>Photography by</p><p>Jo Berg</p>"
        #expect(try authors(opening: lines) == ["Dana Kim"])
    }

    @Test("a line with date and time names the author behind its opening")
    func dateLine() throws {
        #expect(try authors(opening: "<p>Thu 25.04.24 | 14:07 | By Dana Kim</p>") == ["Dana Kim"])
        #expect(try authors(opening: "<p>Published August 7, 2023 by Dana Kim</p>") == ["Dana Kim"])
    }

    @Test("a link to an author's page names the author without any opening")
    func linked() throws {
        let line = #"<p><a href="/author/dana-kim">Dana Kim</a> Harbour and Islands</p>"#
        #expect(try authors(opening: line) == ["Dana Kim"])
    }

    @Test("the social card's second label counts when it says who wrote")
    func card() throws {
        let name = MetadataPage.meta("twitter:data1", "Dana Kim")
        #expect(try authors(head: MetadataPage.meta("twitter:label1", "Verfasst von") + name) == ["Dana Kim"])
        #expect(try authors(head: MetadataPage.meta("twitter:label1", "Reading time") + name) == [])
    }
}
