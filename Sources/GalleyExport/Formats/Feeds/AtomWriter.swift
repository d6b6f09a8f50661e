import GalleyCore
import GalleyXML

/// Writes Atom (RFC 4287). A feed must say when it was last changed before its entries are known: the first entry's
/// date stands for it, as feeds begin with the newest.
struct AtomWriter: ArticleWriter {
    private let feed: FeedDescription
    private var xml = XMLWriter(indentation: 2)
    private var isOpen = false

    init(_ feed: FeedDescription) { self.feed = feed }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let metadata = article.metadata
        if !isOpen { begin(updated: Self.updated(article)) }
        xml.start("entry", [("xml:lang", LanguageTag.written(metadata.language))])
        xml.element("id", text: "urn:galley:article:" + ContentHash(of: article.id.utf8).hex)
        xml.element("title", text: article.headline)
        xml.element("updated", text: Self.updated(article))
        if let published = metadata.published { xml.element("published", text: published.dateTime) }
        for author in metadata.authors.isEmpty ? [Author(name: metadata.site ?? feed.title)] : metadata.authors {
            xml.start("author")
            xml.element("name", text: author.name)
            if let address = author.url.flatMap(SafeLink.written), !address.hasPrefix("mailto:") {
                xml.element("uri", text: ArticleAddress.asciiOnly(address))
            }
            xml.end()
        }
        if let link = ArticleAddress.link(article) {
            xml.element("link", [("rel", "alternate"), ("href", ArticleAddress.asciiOnly(link))])
        }
        for category in [metadata.section].compactMap(\.self) + metadata.keywords {
            xml.element("category", [("term", category)])
        }
        if let rights = metadata.rights.copyright { xml.element("rights", text: rights) }
        if let summary = metadata.summary ?? article.standfirst { xml.element("summary", text: summary) }
        xml.element("content", [("type", "html")], text: FeedDescription.html(article))
        xml.end()
        sink.append(xml.take())
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        if !isOpen { begin(updated: "1970-01-01T00:00:00Z") }
        sink.append(xml.finish())
    }

    private mutating func begin(updated: String) {
        isOpen = true
        xml.start("feed", declaring: [("", "http://www.w3.org/2005/Atom")])
        xml.element("id", text: feed.own ?? feed.home ?? "urn:galley:feed:" + ContentHash(of: feed.title.utf8).hex)
        xml.element("title", text: feed.title)
        xml.element("updated", text: updated)
        if let own = feed.own { xml.element("link", [("rel", "self"), ("href", own)]) }
        if let home = feed.home { xml.element("link", [("rel", "alternate"), ("href", home)]) }
    }

    private static func updated(_ article: Article) -> String {
        (article.metadata.modified ?? article.metadata.published)?.dateTime ?? "1970-01-01T00:00:00Z"
    }
}
