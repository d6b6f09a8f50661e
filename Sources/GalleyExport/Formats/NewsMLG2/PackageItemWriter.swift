import GalleyCore
import GalleyXML

/// Writes articles as one packageItem: a list of references to their newsItems, in order.
///
/// A package says when it was made before its stories are known: the first one's date stands for it, and its guid
/// is made from the title and that story's id, so that the same articles give the same bytes.
struct PackageItemWriter: ArticleWriter {
    private let title: String
    private let provider: String?
    private var xml = XMLWriter(indentation: 2)
    private var isOpen = false

    init(title: String, provider: String?) {
        self.title = title
        self.provider = provider
    }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        if !isOpen { begin(with: article) }
        xml.start(
            "itemRef",
            [
                ("residref", ArticleAddress.uri(article)), ("version", String(max(1, article.revision))),
                ("contenttype", "application/vnd.iptc.g2.newsitem+xml"),
                ("href", ArticleAddress.link(article).map(ArticleAddress.asciiOnly)),
            ])
        xml.code("itemClass", "ninat:text")
        xml.named("provider", words: provider ?? article.metadata.site ?? "Galley")
        let changed = article.metadata.modified ?? article.metadata.published
        if let changed { xml.element("versionCreated", text: changed.xmlDateTime) }
        xml.code("pubStatus", Self.status(article.usage))
        if !article.headline.isEmpty { xml.element("title", text: article.headline) }
        if let summary = article.metadata.summary ?? article.standfirst {
            xml.element("description", [("role", "drol:summary")], text: summary)
        }
        xml.end()
        sink.append(xml.take())
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        if !isOpen { begin(with: nil) }
        sink.append(xml.finish())
    }

    private mutating func begin(with article: Article?) {
        isOpen = true
        let name = ContentHash(of: (title + "\n" + (article?.id ?? "")).utf8).hex
        let language = LanguageTag.written(article?.metadata.language)
        NewsMLG2.start("packageItem", guid: "urn:galley:package:" + name, version: 1, language: language, &xml)
        xml.start("itemMeta")
        xml.code("itemClass", "ninat:composite")
        xml.named("provider", words: provider ?? article?.metadata.site ?? "Galley")
        let date = article?.metadata.modified ?? article?.metadata.published
        xml.element("versionCreated", text: NewsMLG2.moment(date))
        xml.code("pubStatus", "stat:usable")
        xml.end()
        xml.element("contentMeta") { $0.element("headline", text: title) }
        xml.start("groupSet", [("root", "stories")])
        xml.start("group", [("id", "stories"), ("role", "group:main"), ("mode", "pgrmod:seq")])
    }

    private static func status(_ usage: Usage) -> String {
        switch usage {
        case .usable: "stat:usable"
        case .withheld: "stat:withheld"
        case .cancelled: "stat:canceled"
        }
    }
}
