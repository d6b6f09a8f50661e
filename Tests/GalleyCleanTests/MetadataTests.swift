import GalleyCore
import Testing

@testable import GalleyClean

@Suite("Metadata")
struct MetadataTests {
    @Test(
        "the dateline of many house styles is read",
        arguments: [
            ("SEOUL, Nov 5, 2020, Hankyoreh. US Ambassador Harry Harris said", "SEOUL", "2020-11-05", "Hankyoreh"),
            ("SEOUL, SOUTH KOREA - FEBRUARY 7, 2020: A woman walks", "SEOUL, SOUTH KOREA", "2020-02-07", ""),
            ("WASHINGTON (AP) — The House voted on Tuesday", "WASHINGTON", "", "AP"),
            ("Berlin (dpa) - Der Bundestag hat am Dienstag", "Berlin", "", "dpa"),
            ("WASHINGTON — The House voted on Tuesday", "WASHINGTON", "", ""),
            ("(서울=연합뉴스) 홍길동 기자 = 정부는 5일", "서울", "", "연합뉴스"),
            ("[부산=뉴시스] 김다나 기자 = 항만공사는", "부산", "", "뉴시스"),
            ("新华社北京4月24日电 港务局说", "北京", "", "新华社"), ("KINGSTON, Jamaica — The council", "KINGSTON, Jamaica", "", ""),
            ("CHARLESTON, Ill. (AP) — The council", "CHARLESTON, Ill.", "", "AP"),
            ("WASHINGTON\u{A0}(January 24, 2017) — The council", "WASHINGTON", "2017-01-24", ""),
        ])
    func dateline(text: String, place: String, date: String, source: String) throws {
        let line = try #require(DatelineReader.read(text, language: nil))
        #expect(line.place == place)
        #expect(line.date?.description ?? "" == date)
        #expect(line.source ?? "" == source)
    }

    @Test(
        "an opening that is none is left alone",
        arguments: [
            "NATO ministers will meet on Thursday in Brussels.", "The town asked the ministry to pay.",
            "In March the harbour was closed.", "(He was born in 1950.) The mayor said",
            "The Harbour Care Score (HCS)—a new tool to measure", "Dana Kim (Canada/Ski alpin): Mit 18 Jahren war sie",
        ])
    func noDateline(text: String) { #expect(DatelineReader.read(text, language: "en") == nil) }

    @Test("credits leave the caption, labels leave the names")
    func credits() {
        let reader = CreditReader(housePhrases: [])
        let (caption, credits) = reader.read(
            "A crane lifts a box. Ivan Petrov/TASS. Sketched by the Harbour Press Agency.")
        #expect(caption == "A crane lifts a box.")
        #expect(credits.map(\.text) == ["Ivan Petrov/TASS", "Sketched by the Harbour Press Agency"])
        #expect(credits.map(\.role) == [.photo, .sketch])
        #expect(credits.first?.creator == "Ivan Petrov")
        #expect(credits.first?.supplier == "TASS")
        let labelled = reader.read("The wall. Photo: Dana Kim").credits.first
        #expect(labelled?.text == "Photo: Dana Kim")
        #expect(labelled?.creator == "Dana Kim")
        #expect(labelled?.supplier == nil)
        #expect(reader.read("The wall stood for eleven years. Then it fell.").credits.isEmpty)
    }

    @Test("a house phrase is a credit wherever it stands")
    func housePhrase() {
        let reader = CreditReader(housePhrases: ["Drawn after a photograph of the desk"])
        let (caption, credits) = reader.read("A crane. Drawn after a photograph of the desk")
        #expect(caption == "A crane.")
        #expect(credits.map(\.text) == ["Drawn after a photograph of the desk"])
    }

    @Test(
        "the site's name leaves the headline",
        arguments: [
            ("Town to raise wall | Harbour Press", "Harbour Press", "Town to raise wall"),
            (
                "Town to raise the harbour wall again - Harbour Press", "Harbour Press",
                "Town to raise the harbour wall again"
            ),
            (
                "Harbour Press - Town to raise wall by a metre this year", "Harbour Press",
                "Town to raise wall by a metre this year"
            ),
            ("Ja - und dann nein: Der Streit um die Mauer", "Uferbote", "Ja - und dann nein: Der Streit um die Mauer"),
        ])
    func headline(title: String, site: String, wanted: String) {
        #expect(HeadlineChooser.withoutSite(title, site: site) == wanted)
    }

    @Test("JSON-LD is read through line breaks, trailing commas and graphs")
    func linkedData() throws {
        let text = """
            {"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Harbour Press"},
            {"@type":"NewsArticle","headline":"Who pays &amp; when","author":[{"@type":"Person","name":"Dana Kim"},
            {"@type":"Organization","name":"Harbour Press"}],"datePublished":"2020-11-05T14:30:00+09:00",
            "articleBody":"One line
            and another","isAccessibleForFree":"False","image":{"caption":"no","datePublished":"1999-01-01"},}]}
            """
        let things = Array(text.utf8).withUnsafeBufferPointer { LinkedDataReader.read($0) }
        let article = try #require(things.first { $0.isArticle })
        #expect(article.headline == "Who pays & when")
        #expect(article.authors == ["Dana Kim", "Harbour Press"])
        #expect(article.published == "2020-11-05T14:30:00+09:00")
        #expect(article.isFree == false)
        #expect(!article.articleBody.isEmpty)
    }

    @Test(
        "JSON-LD that breaks off or nests for ever is survived",
        arguments: ["{", "[[[[", "{\"a\":", "{\"@type\":\"Article\",\"author\":[{\"name\":"])
    func brokenLinkedData(text: String) {
        let long = text + String(repeating: "[{\"author\":", count: 5_000)
        let things = Array(long.utf8).withUnsafeBufferPointer { LinkedDataReader.read($0) }
        #expect(things.count <= 1)
    }

    @Test(
        "names come out of bylines alone",
        arguments: [
            ("By Dana Kim and Ivan Petrov", ["Dana Kim", "Ivan Petrov"]),
            ("Von Dana Kim, Redakteurin", ["Dana Kim"]), ("김다나 기자", ["김다나"]),
            ("Dana Kim, PhD, RDN", ["Dana Kim"]), ("https://example.org/dana", []),
        ])
    func names(byline: String, wanted: [String]) { #expect(NameReader.authors(in: byline).map(\.name) == wanted) }

    @Test(
        "the address gives the day",
        arguments: [
            ("/2020/11/05/a", "2020-11-05"), ("/a-20201105.html", "2020-11-05"), ("/a/123456789", ""),
            ("/blog/2023/october/03/a", "2023-10-03"), ("/2023/oct/3/a", "2023-10-03"), ("/2023/octagon/03/a", ""),
        ])
    func addressDate(path: String, wanted: String) {
        #expect(URLDate.read("https://paper.example" + path)?.description ?? "" == wanted)
    }

    @Test(
        "the day stands in its own part of a line near the headline, or above a headline that is shown in other words",
        arguments: [
            "<h1>A wall for the harbour</h1><p>Essay - Published: 2025.07.02 | <a href=\"/x\">harbours</a></p>",
            "<h3>blog | July 02, 2025</h3><h2>Why our harbour wants a wall</h2><p>Share:</p><p>Link</p>",
        ])
    func dayInLine(top: String) throws {
        let page = """
            <html lang="en"><head><title>A wall for the harbour</title></head><body><main>\(top)
            \(HarbourStory.first)\(HarbourStory.second)\(HarbourStory.third)</main></body></html>
            """
        let article = try ArticleCleaner().clean(WebPage(bytes: Array(page.utf8)))
        #expect(article.metadata.published?.description == "2025-07-02")
    }

    @Test(
        "the site is called by its name, without what it says of itself",
        arguments: [
            ("Harbour Courier | News from the coast", "Harbour Courier"),
            ("Harbour Courier: Fish first", "Harbour Courier"),
            ("News from the coast • Harbour Courier", "Harbour Courier"), ("Homepage", nil),
            ("The Coast - Fish first", "The Coast - Fish first"), ("Harbour Courier", "Harbour Courier"),
            ("Hafen und Courier - HC", "Hafen und Courier - HC"),
        ])
    func site(declared: String, wanted: String?) throws {
        var page = MetadataPage()
        page.head = MetadataPage.meta("og:site_name", declared)
        #expect(try page.article().metadata.site == wanted)
    }

    @Test(
        "a section is a name that somebody chose",
        arguments: [
            ("Harbours", "Harbours"), ("Uncategorized", nil), ("Allgemein", nil), ("미분류", nil),
            ("https://www.harbour-courier.example/news", nil),
            ("The harbour master said on Monday that the ferries to the islands will run all winter.", nil),
        ])
    func section(declared: String, wanted: String?) throws {
        var page = MetadataPage()
        page.head = MetadataPage.meta("article:section", declared)
        #expect(try page.article().metadata.section == wanted)
    }
}
