import GalleyCore
import GalleyXML

/// Writes the `teiHeader` (TEI P5, chapter 2): what the file is, where the text comes from, its language and terms.
enum TEIHeader {
    static func write(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("teiHeader")
        xml.element("fileDesc") { xml in
            xml.element("titleStmt") { xml in
                xml.element("title", text: title(of: article))
                for author in metadata.authors { write(author, to: &xml) }
            }
            writePublication(article, to: &xml)
            xml.element("sourceDesc") { writeSource(article, to: &$0) }
        }
        writeProfile(article, to: &xml)
        if let modified = metadata.modified {
            xml.element("revisionDesc") { xml in
                xml.element("change", [("when", modified.xmlDate)], text: "Last changed by its publisher.")
            }
        }
        xml.end()
    }

    private static func title(of article: Article) -> String {
        article.headline.isEmpty ? article.id : article.headline
    }

    private static func write(_ author: Author, to xml: inout XMLWriter) {
        let address = author.url.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly)
        xml.element("author") { xml in
            xml.element("persName", [("ref", address)], text: author.name)
            if let role = author.role { xml.element("roleName", text: role) }
        }
    }

    private static func writePublication(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("publicationStmt")
        xml.element("publisher", text: metadata.site ?? "unknown")
        if let published = metadata.published {
            xml.element("date", [("when", published.xmlDate)], text: published.description)
        }
        xml.element("idno", [("type", "galley")], text: article.id)
        if let link = ArticleAddress.link(article) { xml.element("idno", [("type", "URI")], text: link) }
        let rights = metadata.rights
        if !rights.isEmpty {
            xml.element("availability", [("status", rights.isFree == false ? "restricted" : nil)]) { xml in
                if let licence = rights.licence.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly) {
                    xml.element("licence", [("target", licence)], text: rights.usageTerms ?? licence)
                } else {
                    xml.element("p", text: rights.usageTerms ?? rights.copyright ?? "No terms are known.")
                }
                if let copyright = rights.copyright, rights.licence != nil || rights.usageTerms != nil {
                    xml.element("p", text: copyright)
                }
            }
        }
        xml.end()
    }

    private static func writeSource(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("bibl")
        xml.element("title", text: title(of: article))
        for link in metadata.sourceChain {
            let address = link.url.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly)
            xml.element("orgName", [("role", link.role.rawValue), ("ref", address)], text: link.name)
        }
        if let address = ArticleAddress.link(article) {
            xml.element("ptr", [("target", ArticleAddress.asciiOnly(address))])
        }
        if let fetched = article.source.fetchedAt {
            xml.element("date", [("type", "fetched"), ("when", fetched.xmlDate)], text: fetched.description)
        }
        xml.end()
    }

    private static func writeProfile(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        let language = LanguageTag.written(metadata.language)
        let terms = metadata.keywords
        if language == nil, metadata.summary == nil, metadata.section == nil, terms.isEmpty { return }
        xml.start("profileDesc")
        if let summary = metadata.summary { xml.element("abstract") { $0.element("p", text: summary) } }
        if let language {
            xml.element("langUsage") { $0.element("language", [("ident", language)], text: language) }
        }
        if metadata.section != nil || !terms.isEmpty {
            xml.element("textClass") { xml in
                if !terms.isEmpty {
                    xml.element("keywords") { xml in
                        for term in terms { xml.element("term", text: term) }
                    }
                }
                if let section = metadata.section {
                    xml.element("keywords", [("n", "section")]) { $0.element("term", text: section) }
                }
            }
        }
        xml.end()
    }
}
