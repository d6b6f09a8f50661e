import GalleyCore
import GalleyXML

/// Writes what a newsItem says of its content.
enum NewsItemContentMeta {
    static func write(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("contentMeta")
        if let date = metadata.dateline?.date ?? metadata.published {
            xml.element("contentCreated", text: date.xmlDate)
        }
        if let modified = metadata.modified { xml.element("contentModified", text: modified.xmlDate) }
        if let place = metadata.dateline?.place { xml.named("located", words: place) }
        for link in metadata.sourceChain { write(link, to: &xml) }
        for author in metadata.authors { write(author, to: &xml) }
        xml.element("altId", text: article.id)
        writeDescription(article, to: &xml)
        xml.end()
    }

    /// The origin wrote the story; pictures and translations are contributions of their own.
    private static func write(_ link: SourceLink, to xml: inout XMLWriter) {
        let address = link.url.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly)
        switch link.role {
        case .origin: xml.named("infoSource", [("role", "isrol:originfo"), ("uri", address)], words: link.name)
        case .intermediary, .republisher: xml.named("infoSource", [("uri", address)], words: link.name)
        case .picture, .translator: xml.named("contributor", [("uri", address)], words: link.name)
        }
    }

    private static func write(_ author: Author, to xml: inout XMLWriter) {
        xml.start("creator", [("uri", author.url.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly))])
        xml.element("name", text: NewsMLG2.oneLine(author.name))
        if let role = author.role { xml.element("note", text: role) }
        xml.end()
    }

    private static func writeDescription(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        if let language = LanguageTag.written(metadata.language) { xml.element("language", [("tag", language)]) }
        for keyword in metadata.keywords { xml.element("keyword", text: NewsMLG2.oneLine(keyword)) }
        if let section = metadata.section {
            xml.named("subject", [("type", "cpnat:abstract")], words: section)
        }
        if !article.headline.isEmpty { xml.element("headline", text: article.headline) }
        if let dateline = metadata.dateline { xml.element("dateline", text: dateline.text) }
        if !metadata.authors.isEmpty {
            xml.element("by", text: metadata.authors.map(\.name).joined(separator: ", "))
        }
        if let origin = metadata.sourceChain.first(where: { $0.role == .origin }) {
            xml.element("creditline", text: NewsMLG2.oneLine(origin.name))
        }
        if let summary = metadata.summary ?? article.standfirst {
            xml.element("description", [("role", "drol:summary")], text: summary)
        }
    }
}
