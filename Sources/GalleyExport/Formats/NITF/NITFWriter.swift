import GalleyCore
import GalleyXML

/// Writes one article as an NITF document.
struct NITFWriter: ArticleWriter {
    private var guardian = SingleArticle(format: "nitf")

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        try guardian.admit(article)
        var xml = XMLWriter(indentation: 2)
        let language = LanguageTag.written(article.metadata.language)
        xml.start(
            "nitf", [("version", "-//IPTC//DTD NITF 3.6//EN"), ("baselang", language)],
            declaring: [("", NITFVocabulary.namespace), ("galley", NITFVocabulary.ownNamespace)])
        NITFHead.write(article, to: &xml)
        xml.start("body", [("xml:lang", language)])
        writeBodyHead(article, to: &xml)
        xml.element("body.content") { NITFBody(article).write(to: &$0) }
        sink.append(xml.finish())
    }

    private func writeBodyHead(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("body.head")
        if !article.headline.isEmpty {
            xml.element("hedline") { $0.element("hl1", text: article.headline) }
        }
        for author in metadata.authors { write(author, to: &xml) }
        if let site = metadata.site {
            xml.element("distributor", mixed: true) { $0.element("org", text: site) }
        }
        if let dateline = metadata.dateline { write(dateline, to: &xml) }
        let standfirsts = article.body.prefix { $0.role == .standfirst }
        if !standfirsts.isEmpty {
            xml.element("abstract") { xml in
                for case .text(let words) in standfirsts.map(\.content) {
                    xml.element("p", words: words, in: NITFVocabulary.inline)
                }
            }
        }
        xml.end()
    }

    private func write(_ author: Author, to xml: inout XMLWriter) {
        xml.element("byline", mixed: true) { xml in
            xml.element("person", text: author.name)
            if let role = author.role { xml.element("byttl", text: role) }
            if let address = author.url.flatMap(SafeLink.written) {
                xml.element("virtloc", text: ArticleAddress.asciiOnly(address))
            }
        }
    }

    /// The words as they stand, the place among them marked; the date follows in its norm alone.
    private func write(_ dateline: Dateline, to xml: inout XMLWriter) {
        let place = dateline.place.flatMap { $0.isEmpty ? nil : dateline.text.split(around: $0) }
        let attributes: [XMLWriter.Attribute] = [
            ("galley:place", place == nil ? dateline.place : nil), ("galley:source", dateline.source),
        ]
        xml.element("dateline", attributes, mixed: true) { xml in
            if let place {
                xml.text(String(place.before))
                xml.element("location", text: dateline.place ?? "")
                xml.text(String(place.after))
            } else {
                xml.text(dateline.text)
            }
            if let date = dateline.date { xml.element("story.date", [("norm", date.description)]) }
        }
    }
}

extension String {
    /// What stands before and behind the first occurrence of some words, byte by byte; nil where they do not stand.
    fileprivate func split(around words: String) -> (before: Substring, after: Substring)? {
        let (text, wanted) = (Array(utf8), Array(words.utf8))
        guard let start = text.indices.first(where: { text[$0...].starts(with: wanted) }) else { return nil }
        return (Substring(utf8.prefix(start)), Substring(utf8.dropFirst(start + wanted.count)))
    }
}
