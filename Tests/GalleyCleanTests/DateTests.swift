import GalleyCore
import Testing

@testable import GalleyClean

/// The days of publication and of the last change.
@Suite("Dates of a page")
struct DateTests {
    private func article(head: String = "", opening: String = "", end: String = "", language: String = "en") throws
        -> Article
    {
        var page = MetadataPage()
        page.head = head
        page.opening += opening
        page.end = end
        page.language = language
        return try page.article()
    }

    private static func linked(_ members: String) -> String {
        MetadataPage.linkedData("{\"@type\": \"NewsArticle\", \"headline\": \"Ferries\", \(members)}")
    }

    @Test(
        "metadata give moments in many forms",
        arguments: [
            ("2020-11-05T14:30:07+09:00", "2020-11-05T14:30:07+09:00"),
            ("2020-11-05T14:30:07.123Z", "2020-11-05T14:30:07Z"), ("2020-11-05T14:30+0900", "2020-11-05T14:30+09:00"),
            ("2020-11-05 14:30:07", "2020-11-05T14:30:07"), ("2020-11-05 14:30:07 +0100", "2020-11-05T14:30:07+01:00"),
            ("20201105", "2020-11-05"), ("1604554207", "2020-11-05T05:30:07Z"),
            ("2020-11-05 14:30 UTC", "2020-11-05T14:30Z"),
        ])
    func forms(_ text: String, _ value: String) {
        #expect(WebTimestamp.read(text)?.description == value)
    }

    @Test(
        "what is no moment is left to others",
        arguments: ["5 November 2020", "2020-13-05", "", "2020-11", "12345678901", "2020110514"])
    func noMoment(_ text: String) {
        #expect(WebTimestamp.read(text) == nil)
    }

    @Test("published and modified are kept apart")
    func both() throws {
        let head = Self.linked(#""datePublished": "2020-11-05T08:00:00+01:00", "dateModified": "2020-11-07""#)
        let metadata = try article(head: head).metadata
        #expect(metadata.published?.description == "2020-11-05T08:00:00+01:00")
        #expect(metadata.modified?.description == "2020-11-07")
    }

    @Test("the local day wins where the page shows the same moment on its own clock")
    func localDay() throws {
        let head = Self.linked(#""datePublished": "2023-12-25T22:03:00.000Z""#)
        let article = try article(head: head, opening: #"<div class="publish-date">December 26, 2023 - 9:03AM</div>"#)
        #expect(article.metadata.published?.description == "2023-12-26T09:03:00+11:00")
        let chosen = article.candidates.first { $0.field == .published && $0.isChosen }
        #expect(chosen?.reason == "in the local time that date line gives")
    }

    @Test("another time of day is another moment: UTC stays")
    func otherMoment() throws {
        let head = Self.linked(#""datePublished": "2023-12-25T22:03:00Z""#)
        let article = try article(head: head, opening: #"<div class="publish-date">December 26, 2023 - 9:17AM</div>"#)
        #expect(article.metadata.published?.description == "2023-12-25T22:03:00Z")
    }

    @Test(
        "a line near the headline gives the day where nothing else does",
        arguments: [
            ("Dec 20, 2023 6 min read", "en", "2023-12-20"),
            ("Do 25.04.24 | 14:07 Uhr | Von Dana Kim", "de", "2024-04-25"),
            ("22 Dec 2023", "en", "2023-12-22"), ("5 de noviembre de 2020", "es", "2020-11-05"),
            ("5 ноября 2020", "ru", "2020-11-05"), ("2020년 11월 5일", "ko", "2020-11-05"),
            ("2020年11月5日", "ja", "2020-11-05"),
            ("5 listopada 2020", "pl", "2020-11-05"), ("5 Kasım 2020", "tr", "2020-11-05"),
        ])
    func shown(_ line: String, _ language: String, _ day: String) throws {
        let published = try article(opening: "<div>\(line)</div>", language: language).metadata.published
        #expect(published?.dayOnly.description == day)
    }

    @Test("each item of a list near the headline is a line of its own")
    func list() throws {
        let list = "<ul><li>22 Dec 2023</li><li>10:45 AM ET</li><li>By Dana Kim</li></ul>"
        #expect(try article(opening: list).metadata.published?.dayOnly.description == "2023-12-22")
    }

    @Test(
        "a line below the story gives the day where nothing above does",
        arguments: [
            "<p>Posted on April 13, 2023</p>", "<footer><p>Published: 13 April 2023</p></footer>",
            "<div><h4>Published</h4><p>Publish date</p><p>13 April 2023</p><h4>Reviewed</h4><p>8 May 2024</p></div>",
            #"<footer><div class="post-date">13 April 2023 by the harbour desk</div></footer>"#,
        ])
    func below(_ line: String) throws {
        let article = try article(end: "</article>" + line)
        #expect(article.metadata.published?.dayOnly.description == "2023-04-13")
        #expect(article.candidates.first { $0.field == .published }?.foundIn == "line below the story")
    }

    @Test(
        "days of other stories and unmarked ones below the story are not the story's",
        arguments: [
            "<p>Posted on 1 May 2023</p><p>Posted on 2 May 2023</p><p>Posted on 3 May 2023</p>",
            #"<div class="related"><p>Posted on 1 May 2023</p></div>"#, "<p>Next meeting</p><p>1 May 2023</p>",
        ])
    func foreignBelow(_ lines: String) throws {
        #expect(try article(end: "</article>" + lines).metadata.published == nil)
    }

    @Test("of a line with the day of publication and that of a change, the first counts")
    func twoDays() throws {
        let line = #"<div class="date">Published on Oct 21, 2025 Updated on Mar 9, 2026</div>"#
        #expect(try article(opening: line).metadata.published?.dayOnly.description == "2025-10-21")
    }

    @Test("a date behind names and a sign that parts is the line's")
    func parted() throws {
        let line = "<p>Dana Kim | Senior Harbour Writer | July 2, 2025</p>"
        #expect(try article(opening: line).metadata.published?.dayOnly.description == "2025-07-02")
    }

    @Test("a caption's date and another story's are never the story's")
    func foreign() throws {
        let caption =
            "<figure><img src=\"/quay.jpg\" width=\"600\"><figcaption>The quay on 3 March 2019</figcaption></figure>"
        let related =
            #"<div class="related-stories"><a href="/x">Storm</a> <time datetime="2018-01-02">2 January</time></div>"#
        #expect(try article(opening: caption, end: related).metadata.published == nil)
    }

    @Test("the address and the title's end give the day at last")
    func address() throws {
        var page = MetadataPage()
        page.address = "https://www.harbour-courier.example/2020/11/05/ferries"
        #expect(try page.article().metadata.published?.description == "2020-11-05")
        #expect(
            try article(head: "<title>Ferries will run | Harbour | 28.04.2023</title>", language: "de").metadata
                .published?
                .description == "2023-04-28")
    }
}
