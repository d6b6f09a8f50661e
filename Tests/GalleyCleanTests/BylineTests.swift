import GalleyCore
import Testing

@testable import GalleyClean

/// Who wrote a story, where only the page itself says it.
@Suite("Bylines a page shows")
struct BylineTests {
    private static let story = HarbourStory.first + HarbourStory.second + HarbourStory.third + HarbourStory.last

    private static func names(_ html: String, head: String = "") throws -> [String] {
        try HarbourStory.clean(html, head: head).metadata.authors.map(\.name)
    }

    @Test("a link to the author's page may lie around the line")
    func linkAround() throws {
        let line = "<a href=\"/authors/dana-kim\"><div><span>Dana Kim</span></div></a>"
        #expect(try Self.names(line + Self.story) == ["Dana Kim"])
    }

    @Test("`By` may stand in an element of its own, with topics before the name")
    func announced() throws {
        let topics =
            "<div class=\"post-tags\"><a href=\"/harbour/\">Harbour News</a> <a href=\"/towns/\">Towns</a></div>"
        let name = "<div><a href=\"/authors/dana-kim\">Dana Kim</a></div>"
        #expect(try Self.names("<span>by</span>" + name + Self.story) == ["Dana Kim"])
        #expect(try Self.names("<h4>By</h4>" + topics + name + Self.story) == ["Dana Kim"])
    }

    @Test("a name, an office and the day right under the headline are a byline; a heading of two words is none")
    func officeUnderHeadline() throws {
        let article = try HarbourStory.clean(
            "<p>Dana Kim | Senior Writer | July 2, 2025</p>" + Self.story, head: "")
        #expect(article.metadata.authors == [Author(name: "Dana Kim", role: "Senior Writer")])
        #expect(article.metadata.published?.description == "2025-07-02")
        #expect(try Self.names("<h2 class=\"author-heading\">Harbour prices</h2>" + Self.story).isEmpty)
    }

    @Test("one byline below the story counts where there is none above; two are those of other stories")
    func below() throws {
        let end = "</main><aside>"
        let one = "<p>Text by <a href=\"/contributor/dana-kim/\">Dana Kim</a></p>"
        let other = "<p>Text by <a href=\"/contributor/lee-park/\">Lee Park</a></p>"
        #expect(try Self.names(Self.story + end + one) == ["Dana Kim"])
        #expect(try Self.names(Self.story + end + one + other).isEmpty)
        let above = "<p>By Ivan Petrov</p>"
        #expect(try Self.names(above + Self.story + end + one) == ["Ivan Petrov"])
    }

    @Test(
        "what pages write where names may stand is no author",
        arguments: [
            "<p class=\"author\">Recommend article: <a href=\"/x\">Share article</a></p>",
            "<p class=\"byline\"><a href=\"/tag/personal-finance\">Personal finance</a></p>",
            "<p class=\"author\">Donnerstag, 4. November 2021</p>", "<p class=\"author\">Alle Beiträge</p>",
            "<p class=\"author\">All rights: press</p>", "<p class=\"byline\">© Harbour Press</p>",
            "<h2>Von der Planung bis hin zu den Mitgelbseln</h2>", "<p>Door anchor for mooring bands – Yellow</p>",
        ])
    func noNames(line: String) throws {
        #expect(try Self.names(line + Self.story).isEmpty)
        #expect(try Self.names(HarbourStory.first + line + HarbourStory.second + HarbourStory.third).isEmpty)
    }

    @Test("a house, a pen name and a first name are authors where the line says so")
    func houses() throws {
        #expect(try Self.names("<p>By mossback</p>" + Self.story) == ["mossback"])
        #expect(try Self.names("<p class=\"byline\">Harbour Desk Staff</p>" + Self.story) == ["Harbour Desk Staff"])
        #expect(try Self.names("<p class=\"author\">Dana Kim, NDR</p>" + Self.story) == ["Dana Kim", "NDR"])
        let list = "<p class=\"author\">Dana Kim; Landesanstalt für Wasserbau</p>"
        #expect(try Self.names(list + Self.story) == ["Dana Kim"])
    }

    @Test("what stands before `By` and its name in a line with the day is no name")
    func dayBefore() throws {
        let line = "<p class=\"entry-author\">Posted on September 21, 2020 by Dana Kim</p>"
        #expect(try Self.names(line + Self.story) == ["Dana Kim"])
        #expect(try Self.names("<p>Accueil | Par Loïc Le Kim | 30 septembre 2018</p>" + Self.story) == ["Loïc Le Kim"])
        #expect(try Self.names(Self.story + "</main><p>Posted by mossback at 12:53</p>") == ["mossback"])
    }

    @Test("persons in a caption are not authors")
    func caption() throws {
        let figure = """
            <figure class="byline-photo"><img src="/a.jpg" width="600" height="400">
            <figcaption class="byline">Dana Kim (left) and Lee Park</figcaption></figure>
            """
        #expect(try Self.names(figure + Self.story).isEmpty)
    }

    @Test("a byline that names all of the declared authors and more is the whole list")
    func wholeList() throws {
        let head = "<meta name=\"author\" content=\"Dana Kim\">"
        #expect(try Self.names("<p>By Dana Kim and Lee Park</p>" + Self.story, head: head) == ["Dana Kim", "Lee Park"])
        #expect(try Self.names("<p>By Lee Park</p>" + Self.story, head: head) == ["Dana Kim"])
    }

    @Test(
        "names come without notes, offices and labels",
        arguments: [
            ("Dana Kim1, Lee Park2*", ["Dana Kim", "Lee Park"]), ("Eine Kolumne von Dana Kim", ["Dana Kim"]),
            ("Dana KimFounder at Tolliver", ["Dana Kim"]), ("Dana McKay", ["Dana McKay"]),
            ("Staff - The Harbour Press", ["The Harbour Press"]), ("Ada - Dana Kim", ["Ada - Dana Kim"]),
            ("Telegraph desk; 9:08pm", ["Telegraph desk"]), ("posted by mossback at 12:53", ["mossback"]),
            ("Par Dana Le Kim à 08:00", ["Dana Le Kim"]), ("Eingestellt von Dana um 10:52", ["Dana"]),
        ])
    func names(byline: String, wanted: [String]) { #expect(NameReader.authors(in: byline).map(\.name) == wanted) }

    @Test("an office that is joined of two stays one")
    func office() {
        let authors = NameReader.authors(in: "Dana Kim, Head of Marketing and Community Development")
        #expect(authors == [Author(name: "Dana Kim", role: "Head of Marketing and Community Development")])
        #expect(NameReader.authors(in: "Dana Kim, editor, and Lee Park").map(\.name) == ["Dana Kim", "Lee Park"])
    }

    @Test(
        "labels of a page leave the ends of a name",
        arguments: [("Dana Kim Stand", "Dana Kim"), ("Über Dana", "Dana"), ("Dana Kim Veröffentlicht", "Dana Kim")])
    func cleaned(name: String, wanted: String) {
        #expect(ShownNames.cleaned([Author(name: name)]).map(\.name) == [wanted])
    }
}
