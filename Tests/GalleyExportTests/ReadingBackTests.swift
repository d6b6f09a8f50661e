import GalleyCore
import Testing

@testable import GalleyExport

@Suite("Reading formats back")
struct ReadingBackTests {
    private static let readBack = ExportFormats.all.filter { FormatLosses.reader(of: $0) != nil }.map(\.name)

    @Test(
        "an article loses what the table says and nothing else", arguments: readBack, 0..<6)
    func losses(name: String, batch: Int) throws {
        let format = try #require(ExportFormats.named(name))
        let reader = try #require(FormatLosses.reader(of: format))
        let lost = Set(try FormatLosses(format).lost)
        for seed in batch * 20..<batch * 20 + 20 {
            var random = RandomArticles(seed: UInt64(seed))
            let article = random.article()
            let read = try #require(try reader.articles(in: format.bytes(of: [article])).first)
            for part in ArticlePart.differing(article, read).subtracting(lost) {
                Issue.record("seed \(seed), \(part): \(part.values(of: article)) became \(part.values(of: read))")
            }
        }
    }

    @Test("Galley's own formats lose nothing", arguments: ["json", "jsonl"])
    func whole(name: String) throws {
        #expect(try FormatLosses(try #require(ExportFormats.named(name))).lost.isEmpty)
    }

    @Test(
        "the table names what a format has no place for, and not what it holds",
        arguments: [
            ("text", "url", true), ("text", "words", false), ("html", "words", false), ("html", "captions", false),
            ("nitf", "record", true), ("nitf", "dateline", false), ("nitf", "roles", false), ("ninjs", "tags", true),
            ("ninjs", "headline", false), ("wxr", "keywords", false), ("epub", "pictures", true),
            ("epub", "credits", false), ("sqlite", "authors", false), ("csv", "words", false),
        ])
    func table(name: String, part: String, isLost: Bool) throws {
        let losses = try FormatLosses(try #require(ExportFormats.named(name)))
        #expect(losses.lost.map(\.rawValue).contains(part) == isLost)
    }

    @Test("NITF of another hand is read as far as it goes")
    func foreignNITF() throws {
        let text = """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
            <nitf><head><title>T</title><docdata><doc-id id-string="iptc.1"/><date.issue norm="20310405T060708Z"/>
            <key-list><keyword key="tide"/></key-list></docdata></head>
            <body><body.head><hedline><hl1>Ferry <em>held</em></hl1></hedline><byline>By Ada Author</byline>
            <dateline><location><city>Skerrin</city></location>, April 5</dateline></body.head>
            <body.content><p>One  &amp; two<br/>three.</p><media media-type="image"><media-reference source="https://a.example/q.jpg"
            mime-type="image/jpeg"/><media-caption><p>A quay.</p></media-caption></media>
            <bq><block><p>Said.</p></block></bq><ul><li>a<ul><li>b</li></ul></li></ul></body.content></body></nitf>
            """
        let article = try NITFReader.read(Array(text.utf8))
        #expect(article.id == "iptc.1" && article.headline == "Ferry held")
        #expect(article.metadata.published?.description == "2031-04-05T06:07:08Z")
        #expect(article.metadata.authors.map(\.name) == ["By Ada Author"])
        #expect(article.metadata.dateline?.place == "Skerrin" && article.metadata.keywords == ["tide"])
        #expect(article.body.map(\.role.name) == ["paragraph", "figure", "quote", "list"])
        #expect(article.body[0].text == "One  & two\nthree." && article.pictures.first?.caption == "A quay.")
    }

    @Test("WordPress's own export is read: paragraphs by blank lines, names by login, pictures by parent")
    func foreignWXR() throws {
        let text = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>S</title><language>en-GB</language>
            <wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>ada</wp:author_login>
            <wp:author_display_name><![CDATA[Ada Author]]></wp:author_display_name></wp:author>
            <item><title>Ferry held</title><link>https://s.example/ferry/</link><dc:creator>ada</dc:creator>
            <guid isPermaLink="false">https://s.example/?p=1</guid>
            <content:encoded><![CDATA[<!-- wp:paragraph -->One <b>bold</b>.

            Two.
            <h3>Sub</h3><figure class="wp-block-image"><img src="https://s.example/q.jpg"/></figure>]]></content:encoded>
            <excerpt:encoded>Short.</excerpt:encoded><wp:post_id>1</wp:post_id>
            <wp:post_date>2031-04-05 06:07:08</wp:post_date><wp:post_date_gmt>2031-04-05 05:07:08</wp:post_date_gmt>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="category" nicename="n">News</category><category domain="post_tag">tide</category></item>
            <item><title>q</title><excerpt:encoded>A quay.</excerpt:encoded><wp:post_id>2</wp:post_id>
            <wp:post_parent>1</wp:post_parent><wp:post_type>attachment</wp:post_type>
            <wp:attachment_url>https://s.example/q.jpg</wp:attachment_url></item></channel></rss>
            """
        let article = try #require(try WXRReader.read(Array(text.utf8)).first)
        #expect(article.body.map(\.text) == ["One bold.", "Two.", "Sub", ""])
        #expect(article.metadata.authors.map(\.name) == ["Ada Author"] && article.metadata.section == "News")
        #expect(article.metadata.published?.description == "2031-04-05T06:07:08+01:00")
        #expect(article.pictures.map(\.caption) == ["A quay."] && article.metadata.language == "en-GB")
    }

    @Test("ninjs of version 1 is read too, and told from Galley's own JSON")
    func foreignNinjs() throws {
        let text = #"""
            {"uri": "https://a.example/1", "type": "text", "headline": "Ferry held", "byline": "By Ada Author, Bo Byline",
            "versioncreated": "2031-04-05T06:07:08Z", "body_html": "<p>One <i>two</i>.</p><p>Three.</p>",
            "subject": [{"name": "tide"}], "located": "SKERRIN"}
            """#
        let foreign = try JSONDocument(Array(text.utf8))
        let own = try JSONDocument(ArticleSpecimen.article.json())
        #expect(NinjsReader.recognises(foreign.root) && !NinjsReader.recognises(own.root))
        let article = try NinjsReader.read(Array(text.utf8))
        #expect(article.body.map(\.text) == ["One two.", "Three."] && article.headline == "Ferry held")
        #expect(article.metadata.authors.map(\.name) == ["Ada Author", "Bo Byline"])
    }

    @Test("a sidecar gives the whole article back until its file is changed")
    func sidecar() throws {
        let article = ArticleSpecimen.article
        let file = try ExportFormat.ninjs.bytes(of: [article])
        let beside = article.json()
        #expect(ArticleSidecar.article(in: beside, of: file, format: .ninjs) == article)
        #expect(ArticleSidecar.article(in: beside, of: file + [0x20], format: .ninjs) == nil)
        #expect(ArticleSidecar.path(of: "out/a.b/story.json") == "out/a.b/story.galley.json")
        #expect(ArticleSidecar.path(of: "out/a.b/story") == "out/a.b/story.galley.json")
    }

    @Test(
        "what is no such file is refused in one line",
        arguments: [("nitf", "<rss/>"), ("nitf", "no"), ("wxr", "<rss><channel/></rss>"), ("ninjs", "{}"), ("wxr", "")])
    func refused(name: String, text: String) throws {
        let format = try #require(ArticleFormat(rawValue: name))
        let error = #expect(throws: (any Error).self) {
            if name == "ninjs" { _ = try NinjsReader.read(Array(text.utf8)) }
            _ = try format.articles(in: Array(text.utf8))
        }
        #expect(error.map { !"\($0)".contains("\n") } == true)
    }
}
