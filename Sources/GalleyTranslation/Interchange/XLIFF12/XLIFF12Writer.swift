import GalleyCore
import GalleyXML

/// Writes XLIFF 1.2: one `<file>` an article, a `<group>` a block, a `<trans-unit>` a segment.
///
/// What is written is valid against the strict schema. There, a `<mrk>` in a `<target>` may bear a `mid` only when a
/// `<seg-source>` has the same one, so a tag's name stands in `comment`.
struct XLIFF12Writer: ArticleWriter {
    private let options: HandoffOptions
    private var xml = XMLWriter(indentation: 1)

    init(_ options: HandoffOptions) { self.options = options }

    mutating func open(_ sink: inout ByteSink) {
        xml.start("xliff", [("version", "1.2")], declaring: [("", XLIFF12.namespace)])
        sink.append(xml.take())
    }

    mutating func write(_ article: Article, to sink: inout ByteSink) {
        let handoff = Handoff(article, target: options.target, inlineTags: options.inlineTags)
        xml.start(
            "file",
            [
                ("original", article.id), ("source-language", handoff.sourceLanguage),
                ("target-language", handoff.targetLanguage), ("datatype", "plaintext"), ("tool-id", "galley"),
                ("xml:space", "preserve"),
            ])
        writeHeader(handoff)
        xml.start("body")
        var names = UniqueNames()
        for group in handoff.groups {
            if let block = group.block {
                xml.start("group", [("id", names.take(block.id.text)), ("restype", "x-\(block.role.name)")])
            }
            for unit in group.units { writeUnit(unit) }
            if group.block != nil { xml.end() }
            sink.append(xml.take())
        }
        xml.end()
        xml.end()
        sink.append(xml.take())
    }

    mutating func finish(_ sink: inout ByteSink) { sink.append(xml.finish()) }

    /// The skeleton holds what merging needs to know of the article: its id, revision, and the state of its words.
    private mutating func writeHeader(_ handoff: Handoff) {
        xml.start("header")
        xml.start("skl")
        xml.element("internal-file", [("form", "application/json")], text: HandoffSkeleton.text(of: handoff))
        xml.end()
        xml.element("tool", [("tool-id", "galley"), ("tool-name", "Galley")])
        for remark in handoff.remarks { xml.element("note", [("from", "galley")], text: remark) }
        xml.end()
    }

    private mutating func writeUnit(_ unit: HandoffUnit) {
        let isTranslatable = unit.isTranslatable
        xml.start(
            "trans-unit",
            [
                ("id", unit.id), ("restype", "x-\(unit.role)"), ("translate", isTranslatable ? nil : "no"),
            ])
        xml.start("source", mixed: true)
        writeWords(unit.source)
        xml.end()
        if options.isPrefilled || !isTranslatable {
            xml.start("target", [("state", isTranslatable ? "needs-translation" : "final")], mixed: true)
            writeWords(unit.source)
            xml.end()
        }
        for note in unit.notes {
            xml.element(
                "note", [("from", note.category?.rawValue ?? "galley"), ("annotates", "source")], text: note.text)
        }
        xml.end()
    }

    private mutating func writeWords(_ words: HandoffText) {
        for event in words.events {
            switch event {
            case .text(let text): xml.text(String(text))
            case .lineBreak(let number): xml.element("x", [("id", "lb\(number)"), ("ctype", "lb")])
            case .open(let span): start(span)
            case .close: xml.end()
            }
        }
    }

    private mutating func start(_ span: HandoffSpan) {
        switch span.kind {
        case .format(let mark): xml.start("g", [("id", span.id), ("ctype", XLIFF12.ctype(of: mark))])
        case .tag(let category):
            xml.start("mrk", [("mtype", XLIFF12.mtype(of: category)), ("comment", span.id)])
        case .foreign(let name): xml.start("g", [("id", span.id), ("ctype", name.hasPrefix("x-") ? name : "x-other")])
        }
    }
}
