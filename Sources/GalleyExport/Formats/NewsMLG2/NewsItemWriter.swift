import GalleyCore
import GalleyXML

/// Writes one article as a newsItem.
struct NewsItemWriter: ArticleWriter {
    private let provider: String?
    private var guardian = SingleArticle(format: "newsml-g2")

    init(provider: String?) { self.provider = provider }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        try guardian.admit(article)
        var xml = XMLWriter(indentation: 2)
        NewsMLG2.start(
            "newsItem", guid: ArticleAddress.uri(article), version: article.revision,
            language: LanguageTag.written(article.metadata.language), &xml)
        writeRights(article.metadata.rights, to: &xml)
        writeItemMeta(article, to: &xml)
        NewsItemContentMeta.write(article, to: &xml)
        writeContent(article, to: &xml)
        sink.append(xml.finish())
    }

    private func writeRights(_ rights: Rights, to xml: inout XMLWriter) {
        let licence = rights.licence.flatMap(SafeLink.written)
        if rights.copyright == nil, rights.usageTerms == nil, licence == nil { return }
        xml.start("rightsInfo")
        if let copyright = rights.copyright { xml.element("copyrightNotice", text: copyright) }
        if let terms = rights.usageTerms { xml.element("usageTerms", text: terms) }
        if let licence { xml.element("link", [("href", ArticleAddress.asciiOnly(licence)), ("title", "licence")]) }
        xml.end()
    }

    private func writeItemMeta(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("itemMeta")
        xml.code("itemClass", "ninat:text")
        xml.named("provider", words: provider ?? metadata.site ?? "Galley")
        xml.element("versionCreated", text: NewsMLG2.moment(metadata.modified ?? metadata.published))
        if let published = metadata.published { xml.element("firstCreated", text: published.xmlDateTime) }
        if case .withheld(let until?) = article.usage { xml.element("embargoed", text: until.xmlDateTime) }
        switch article.usage {
        case .usable: xml.code("pubStatus", "stat:usable")
        case .withheld: xml.code("pubStatus", "stat:withheld")
        case .cancelled(let reason):
            xml.code("pubStatus", "stat:canceled")
            xml.element("edNote", text: reason)
        }
        if let link = ArticleAddress.link(article) {
            xml.element("link", [("href", ArticleAddress.asciiOnly(link)), ("contenttype", "text/html")])
        }
        xml.end()
    }

    private func writeContent(_ article: Article, to xml: inout XMLWriter) {
        let language = LanguageTag.written(article.metadata.language)
        var body = HTMLBody(article)
        body.write(article)
        xml.start("contentSet")
        xml.start("inlineXML", [("contenttype", "application/xhtml+xml")], mixed: true)
        xml.start(
            "html", [("xml:lang", language), ("dir", language.map { TextDirection(language: $0).rawValue })],
            declaring: [("", "http://www.w3.org/1999/xhtml")])
        xml.element("head") { $0.element("title", text: article.headline) }
        xml.element("body") { xml in
            if !article.headline.isEmpty { xml.element("h1", text: article.headline) }
            xml.markup(body.bytes)
        }
        xml.end()
        xml.end()
        xml.end()
    }
}
