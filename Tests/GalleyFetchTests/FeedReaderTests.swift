import GalleyCore
import Testing

@testable import GalleyFetch

@Suite("Feeds and sitemaps")
struct FeedReaderTests {
    private static let address = "https://news.example/feeds/all.xml"

    private func read(_ text: String) throws -> Feed {
        try FeedReader.read(Array(text.utf8), address: Self.address)
    }

    @Test("RSS 2.0: addresses, headlines, dates")
    func rss() throws {
        let feed = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour &amp; Field</title><link>https://news.example/</link><language>en</language>
            <atom:link href="https://news.example/feeds/all.xml" rel="self"/>
            <item><title>Ferry AT&amp;amp;T &lt;b&gt;deal&lt;/b&gt;</title><link> https://news.example/a </link>
              <pubDate>Thu, 05 Nov 2020 14:30:00 +0900</pubDate><content:encoded><![CDATA[<p>Body]]></content:encoded></item>
            <item><title><![CDATA[Caf&eacute; opens]]></title><link>/b?x=1&y=2</link><dc:date>2020-11-04</dc:date></item>
            <item><title>Caf&eacute; closes&nbsp;today</title><guid>https://news.example/c</guid></item>
            <item><title>No address</title><guid isPermaLink="false">77</guid></item>
            <item><link>https://proxy.example/n/1</link><feedburner:origLink>https://news.example/d</feedburner:origLink></item>
            <item><atom:link href="e" rel="alternate"/><pubDate>no day at all</pubDate></item>
            </channel></rss>
            """)
        #expect(feed.format == .rss && feed.title == "Harbour & Field" && feed.skippedCount == 1)
        #expect(
            feed.entries.map(\.url) == [
                "https://news.example/a", "https://news.example/b?x=1&y=2", "https://news.example/c",
                "https://news.example/d", "https://news.example/e",
            ])
        #expect(
            feed.entries.map(\.title) == ["Ferry AT&T deal", "Café opens", "Café closes today", nil, nil])
        #expect(feed.entries[0].published == Timestamp(iso8601: "2020-11-05T14:30:00+09:00"))
        #expect(feed.entries[1].published == Timestamp(iso8601: "2020-11-04"))
        #expect(feed.entries[4].published == nil)
    }

    @Test("RSS 1.0: items beside the channel")
    func rdf() throws {
        let feed = try read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old</title><link>https://old.example/</link></channel>
            <item rdf:about="y"><title>One</title><link>one.html</link><dc:date>2020-11-05T01:02:03Z</dc:date></item></rdf:RDF>
            """)
        #expect(feed.format == .rss1 && feed.entries.first?.url == "https://old.example/one.html")
        #expect(feed.entries.first?.published == Timestamp(iso8601: "2020-11-05T01:02:03Z"))
    }

    @Test("RSS with xml:base at every level")
    func rssBase() throws {
        let feed = try read(
            """
            <rss xml:base="https://other.example/news/"><channel xml:base="2020/"><link>https://site.example/</link>
            <item xml:base="11/"><link>a.html</link></item><item><link>/b.html</link></item>
            <item xml:base="https://third.example/"><link>c.html</link></item></channel></rss>
            """)
        #expect(
            feed.entries.map(\.url) == [
                "https://other.example/news/2020/11/a.html", "https://other.example/b.html",
                "https://third.example/c.html",
            ])
    }

    @Test("Atom: xml:base at every level, the page rather than other links, text that only looks like markup")
    func atom() throws {
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/blog/"><title>B</title>
            <entry xml:base="2020/"><title>1 &lt; 2 &amp; 3</title><link rel="self" href="x.atom"/>
              <link rel="alternate" type="application/json" href="x.json"/><link href="x.html"/>
              <updated>2020-11-06T00:00:00Z</updated><published>2020-11-05T00:00:00Z</published></entry>
            <entry><title type="html">&lt;i&gt;Tilted&lt;/i&gt; &amp;amp; straight</title><link href="y"/><updated>2020-11-07</updated></entry>
            <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></title><id>https://b.example/z</id></entry>
            <entry><title>none</title><id>tag:b.example,2020:1</id></entry></feed>
            """)
        #expect(feed.format == .atom && feed.skippedCount == 1)
        #expect(
            feed.entries.map(\.url) == [
                "https://news.example/blog/2020/x.html", "https://news.example/blog/y", "https://b.example/z",
            ])
        #expect(feed.entries.map(\.title) == ["1 < 2 & 3", "Tilted & straight", "A b"])
        #expect(feed.entries[0].latest == Timestamp(iso8601: "2020-11-06T00:00:00Z"))
        #expect(feed.entries[1].published == Timestamp(iso8601: "2020-11-07"))
    }

    @Test("JSON Feed")
    func jsonFeed() throws {
        let feed = try read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
              {"id": "1", "url": "/a", "title": "A &amp; B", "date_published": "2020-11-05T10:00:00-05:00"},
              {"id": "https://news.example/b"}, {"id": "3"}]}
            """)
        #expect(feed.format == .jsonFeed && feed.skippedCount == 1)
        #expect(feed.entries.map(\.url) == ["https://news.example/a", "https://news.example/b"])
        #expect(feed.entries[0].published == Timestamp(iso8601: "2020-11-05T10:00:00-05:00"))
    }

    @Test("sitemaps with the news extension, packed or plain text")
    func sitemap() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://news.example/a</loc><lastmod>2020-11-06</lastmod><news:news>
              <news:publication_date>2020-11-05T10:00:00+01:00</news:publication_date><news:title>Day's news</news:title>
            </news:news></url><url><loc>  </loc></url></urlset>
            """
        let packed = try FeedReader.read(Gzip.pack(Array(text.utf8)), address: Self.address)
        #expect(packed.format == .sitemap && packed.skippedCount == 1)
        #expect(packed.entries.first?.title == "Day's news")
        #expect(packed.entries.first?.latest == Timestamp(iso8601: "2020-11-06"))
        let list = try read("https://news.example/a\r\nhttps://news.example/b\n\nnothing\n")
        #expect(list.format == .urlList && list.entries.count == 2 && list.skippedCount == 1)
    }

    @Test("a feed whose declaration is wrong is read by its bytes")
    func encodings() throws {
        // "Мир" in windows-1251, declared to be UTF-8, as something else, not at all.
        let word: [UInt8] = [0xCC, 0xE8, 0xF0]
        for declaration in ["encoding='UTF-8'", "encoding='windows-1251'", ""] {
            let head = "<?xml version='1.0' \(declaration)?><rss><channel><title>"
            let bytes = Array(head.utf8) + word + Array("</title></channel></rss>".utf8)
            #expect(try FeedReader.read(bytes, address: "").title == "Мир", "\(declaration)")
        }
        let latin = Array("<rss><channel><title>caf".utf8) + [0xE9] + Array("</title></channel></rss>".utf8)
        #expect(try FeedReader.read(latin, charset: "utf-8", address: "").title == "café")
        let mislabelled = Array(
            "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>café</title></channel></rss>".utf8)
        #expect(try FeedReader.read(mislabelled, address: "").title == "café")
    }

    @Test("billion laughs and outside entities come to nothing")
    func laughs() throws {
        let feed = try read(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><title>&c;&f;</title></channel></rss>
            """)
        #expect(feed.title == "&c;&f;")
    }

    @Test(
        "what is no feed is said to be none",
        arguments: [
            "", "just words", "<html><body>page", "{\"a\": 1}", "{broken", "<", "\u{1F}\u{8B}not packed",
        ])
    func noFeed(text: String) {
        #expect(throws: FeedReader.Problem.self) { try read(text) }
    }

    @Test("a feed that ends half-way is read as far as it goes")
    func truncated() throws {
        let feed = try read(
            "<rss><channel><item><link>https://news.example/a</link></item><item><link>https://news.exam")
        #expect(feed.entries.first?.url == "https://news.example/a")
    }

    @Test(
        "since and until choose by date",
        arguments: [
            ("2020-11-05", nil, "2020-11-05", true), ("2020-11-05", nil, "2020-11-04", false),
            ("2020-11-05T12:00Z", nil, "2020-11-05", true), ("2020-11-05T12:00Z", nil, "2020-11-05T11:00Z", false),
            (nil, "2020-11-05", "2020-11-05T23:59Z", true), (nil, "2020-11-05", "2020-11-06T00:00Z", false),
            ("24h", nil, "2020-11-09T13:00Z", true), ("24h", nil, "2020-11-09T11:00Z", false),
            ("7d", "1d", "2020-11-05", true), ("7d", "1d", "2020-11-10", false), ("7d", nil, "", true),
        ] as [(String?, String?, String, Bool)])
    func window(since: String?, until: String?, date: String, isWanted: Bool) throws {
        let now = try #require(Timestamp(iso8601: "2020-11-10T12:00:00Z"))
        let window = try TimeWindow(since: since, until: until, now: now, step: "feed")
        #expect(window.contains(Timestamp(iso8601: date)) == isWanted)
    }

    @Test("the feeds a page names are found")
    func discovery() {
        let text = """
            <!doctype html><base href="/n/"><link rel="stylesheet" href="a.css">
            <link rel="Alternate" type="application/rss+xml" href="feed.xml">
            <link rel=alternate type="application/atom+xml; charset=utf-8" href="https://news.example/atom">
            <link rel=alternate hreflang=ko href="/ko"><link rel=alternate type="application/rss+xml" href="/n/feed.xml">
            """
        let page = WebPage(url: "https://news.example/front", bytes: Array(text.utf8))
        #expect(FeedDiscovery.feeds(in: page) == ["https://news.example/n/feed.xml", "https://news.example/atom"])
    }
}
