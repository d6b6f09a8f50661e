import GalleyCore
import GalleyXML

/// Writes the units in their blocks; every unit is a `<span data-unit="…">`, its notes are `its-loc-note`.
struct ITSWriter: ArticleWriter {
    private let options: HandoffOptions
    private var xml = XMLWriter(declaration: false)
    private var hasHead = false

    init(_ options: HandoffOptions) { self.options = options }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let handoff = Handoff(article, target: options.target, inlineTags: options.inlineTags)
        if hasHead {
            throw HandoffError(.wrongArticle, article.id, "a page holds one article; write each into its own")
        }
        hasHead = true
        sink.append("<!DOCTYPE html>\n")
        xml.start("html", [("lang", handoff.sourceLanguage)])
        xml.start("head")
        xml.element("meta", [("charset", "utf-8")])
        xml.element("meta", [("name", "galley"), ("content", HandoffSkeleton.text(of: handoff))])
        xml.element("meta", [("name", "galley-target"), ("content", handoff.targetLanguage)])
        xml.start("title", [("translate", "no")])
        // Never in the short form `<title/>`, behind which HTML reads the whole page as the title.
        xml.text(article.headline)
        xml.end()
        xml.end()
        xml.start("body")
        for group in handoff.groups {
            xml.text("\n")
            if let block = group.block { write(block, group.units) } else { write(group.units) }
            sink.append(xml.take())
        }
        xml.text("\n")
        xml.end()
        sink.append(xml.finish())
        sink.append("\n")
    }

    /// Units outside blocks: the headline, a caption.
    private mutating func write(_ units: [HandoffUnit]) {
        for unit in units {
            xml.start(unit.place == .headline ? "h1" : "p", [("class", unit.role)], mixed: true)
            write(unit)
            xml.end()
        }
    }

    private mutating func write(_ block: Block, _ units: [HandoffUnit]) {
        switch block.content {
        case .list(let list):
            let start = list.start == 1 ? [] : [("start", String(list.start))]
            xml.start(list.isOrdered ? "ol" : "ul", [("id", block.id.text)] + start)
            writePieces(units, "li")
            xml.end()
        case .table:
            xml.start("table", [("id", block.id.text)])
            let isCaption: (HandoffUnit) -> Bool = { $0.place == .tableCaption(block.id) }
            for unit in units where isCaption(unit) {
                xml.start("caption")
                write(unit)
                xml.end()
            }
            xml.start("tbody")
            xml.start("tr")
            writePieces(units.filter { !isCaption($0) }, "td")
            xml.end()
            xml.end()
            xml.end()
        default:
            xml.start(
                ITSFormat.element(of: block.role), [("id", block.id.text), ("class", block.role.name)], mixed: true)
            for (number, unit) in units.enumerated() {
                if number > 0 { xml.text(" ") }
                write(unit)
            }
            xml.end()
        }
    }

    /// An element for each piece; units of one piece stand together.
    private mutating func writePieces(_ units: [HandoffUnit], _ element: String) {
        var last: Int?
        for unit in units {
            guard case .block(_, let piece, _) = unit.place else { continue }
            if piece != last {
                if last != nil { xml.end() }
                xml.start(element, mixed: true)
            } else {
                xml.text(" ")
            }
            last = piece
            write(unit)
        }
        if last != nil { xml.end() }
    }

    private mutating func write(_ unit: HandoffUnit) {
        let notes = unit.notes.map(\.text).joined(separator: "\n")
        xml.start(
            "span",
            [
                ("data-unit", unit.id), ("translate", unit.isTranslatable ? nil : "no"),
                ("its-loc-note", notes.isEmpty ? nil : notes),
            ], mixed: true)
        for event in unit.source.events {
            switch event {
            case .text(let text): xml.text(String(text))
            case .lineBreak: xml.element("br")
            case .open(let span): start(span)
            case .close:
                // An empty text keeps the writer from closing the tag in XML's short form, which HTML does not know.
                xml.text("")
                xml.end()
            }
        }
        xml.end()
    }

    private mutating func start(_ span: HandoffSpan) {
        switch span.kind {
        case .format(let mark):
            var attributes: [XMLWriter.Attribute] = [("data-code", span.id)]
            if case .link(let url) = mark { attributes.insert(("href", url), at: 0) }
            xml.start(ITSFormat.element(of: mark), attributes)
        case .tag(let category):
            xml.start(
                "span",
                [
                    ("data-tag", span.id), ("class", category.rawValue),
                    ("translate", category.isProtected ? "no" : nil), ("its-term", category == .term ? "yes" : nil),
                ])
        case .foreign: xml.start("span")
        }
    }
}
