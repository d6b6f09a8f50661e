import GalleyCore
import GalleyXML

/// Writes a single article as a `TEI` document, several as a `teiCorpus`: the first is held until it is known which.
struct TEIWriter: ArticleWriter {
    private let title: String
    private var first: Article?
    private var isCorpus = false
    private var xml = XMLWriter(indentation: 2)

    init(title: String) { self.title = title }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        if !isCorpus {
            guard let held = first else {
                first = article
                return
            }
            beginCorpus()
            write(held)
            first = nil
        }
        write(article)
        sink.append(xml.take())
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        if let first { write(first) } else if !isCorpus { beginCorpus() }
        sink.append(xml.finish())
    }

    private mutating func beginCorpus() {
        isCorpus = true
        xml.start("teiCorpus", declaring: [("", TEIVocabulary.namespace)])
        xml.element("teiHeader") { xml in
            xml.element("fileDesc") { xml in
                xml.element("titleStmt") { $0.element("title", text: title) }
                xml.element("publicationStmt") { $0.element("p", text: "Exported by Galley.") }
                xml.element("sourceDesc") { $0.element("p", text: "Each text names its own source.") }
            }
        }
    }

    private mutating func write(_ article: Article) {
        let language = LanguageTag.written(article.metadata.language)
        xml.start("TEI", [("xml:lang", language)], declaring: isCorpus ? [] : [("", TEIVocabulary.namespace)])
        TEIHeader.write(article, to: &xml)
        xml.start("text")
        var body = TEIBody(article)
        body.write(article, to: &xml)
        xml.end()
        xml.end()
    }
}
