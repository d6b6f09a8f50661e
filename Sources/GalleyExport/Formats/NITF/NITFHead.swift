import GalleyCore
import GalleyXML

/// Writes what is known of an article besides its words: NITF's `head`.
enum NITFHead {
    static func write(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("head")
        if !article.headline.isEmpty { xml.element("title", [("type", "main")], text: article.headline) }
        for (name, value) in metas(article) { xml.element("meta", [("name", name), ("content", value)]) }
        writeDocumentData(article, to: &xml)
        xml.element(
            "pubdata",
            [
                ("type", "web"), ("date.publication", metadata.published?.description), ("name", metadata.site),
                ("position.section", metadata.section), ("ex-ref", metadata.url.flatMap(SafeLink.written)),
            ])
        if let modified = metadata.modified {
            xml.element("revision-history", [("function", "editor"), ("norm", modified.description)])
        }
        xml.end()
    }

    private static func metas(_ article: Article) -> [(String, String)] {
        let metadata = article.metadata
        let known: [(String, String?)] = [
            ("description", metadata.summary), ("canonical", metadata.canonicalURL.flatMap(SafeLink.written)),
            ("licence", metadata.rights.licence.flatMap(SafeLink.written)),
            ("free", metadata.rights.isFree.map { $0 ? "true" : "false" }), ("translation-of", metadata.translationOf),
            ("work-state", article.workState.rawValue),
        ]
        return known.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func writeDocumentData(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("docdata", [("management-status", status(article.usage))])
        xml.element("doc-id", [("regsrc", "galley"), ("id-string", article.id)])
        xml.element("du-key", [("version", String(article.revision))])
        if let published = metadata.published { xml.element("date.issue", [("norm", published.description)]) }
        switch article.usage {
        case .usable: break
        case .withheld(let until):
            if let until { xml.element("date.release", [("norm", until.description)]) }
        case .cancelled(let reason): xml.element("ed-msg", [("msg-type", "cancellation"), ("info", reason)])
        }
        if !metadata.sourceChain.isEmpty {
            xml.element("del-list") { xml in
                for (index, link) in metadata.sourceChain.enumerated() { write(link, level: index + 1, to: &xml) }
            }
        }
        if let copyright = metadata.rights.copyright { xml.element("doc.copyright", [("holder", copyright)]) }
        if let terms = metadata.rights.usageTerms { xml.element("doc.rights", [("limitations", terms)]) }
        if !metadata.keywords.isEmpty {
            xml.element("key-list") { xml in
                for keyword in metadata.keywords { xml.element("keyword", [("key", keyword)]) }
            }
        }
        xml.end()
    }

    private static func write(_ link: SourceLink, level: Int, to xml: inout XMLWriter) {
        xml.element(
            "from-src",
            [
                ("src-name", link.name), ("level-number", String(level)), ("galley:role", link.role.rawValue),
                ("galley:url", link.url.flatMap(SafeLink.written)),
            ])
    }

    private static func status(_ usage: Usage) -> String {
        switch usage {
        case .usable: "usable"
        case .withheld: "embargoed"
        case .cancelled: "canceled"
        }
    }
}
