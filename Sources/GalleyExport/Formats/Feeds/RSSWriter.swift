import GalleyCore
import GalleyXML

/// Writes RSS 2.0 item by item.
struct RSSWriter: ArticleWriter {
    private let feed: FeedDescription
    private var xml = XMLWriter(indentation: 2)

    init(_ feed: FeedDescription) { self.feed = feed }

    mutating func open(_ sink: inout ByteSink) throws {
        xml.start(
            "rss", [("version", "2.0")],
            declaring: [
                ("content", "http://purl.org/rss/1.0/modules/content/"), ("dc", "http://purl.org/dc/elements/1.1/"),
                ("atom", "http://www.w3.org/2005/Atom"),
            ])
        xml.start("channel")
        xml.element("title", text: feed.title)
        xml.element("link", text: feed.home ?? feed.own ?? "https://localhost/")
        xml.element("description", text: feed.title)
        if let own = feed.own {
            xml.element("atom:link", [("href", own), ("rel", "self"), ("type", "application/rss+xml")])
        }
        sink.append(xml.take())
    }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let metadata = article.metadata
        xml.start("item")
        xml.element("title", text: article.headline)
        if let link = ArticleAddress.link(article) { xml.element("link", text: ArticleAddress.asciiOnly(link)) }
        xml.element("guid", [("isPermaLink", "false")], text: article.id)
        xml.element("description", text: metadata.summary ?? article.standfirst ?? "")
        if let published = metadata.published { xml.element("pubDate", text: published.mailDate) }
        for author in metadata.authors { xml.element("dc:creator", text: author.name) }
        for category in [metadata.section].compactMap(\.self) + metadata.keywords {
            xml.element("category", text: category)
        }
        if let language = LanguageTag.written(metadata.language) { xml.element("dc:language", text: language) }
        if let copyright = metadata.rights.copyright { xml.element("dc:rights", text: copyright) }
        xml.element("content:encoded", text: FeedDescription.html(article))
        xml.end()
        sink.append(xml.take())
    }

    mutating func finish(_ sink: inout ByteSink) throws { sink.append(xml.finish()) }
}
