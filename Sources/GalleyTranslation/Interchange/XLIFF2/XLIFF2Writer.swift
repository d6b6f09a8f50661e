import GalleyCore
import GalleyXML

/// Writes XLIFF 2.1: one `<file>` an article, a `<group>` a block, a `<unit>` with one `<segment>` for each unit.
struct XLIFF2Writer: ArticleWriter {
    private let options: HandoffOptions
    private var xml = XMLWriter(indentation: 1)
    private var fileCount = 0

    init(_ options: HandoffOptions) { self.options = options }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let handoff = Handoff(article, target: options.target, inlineTags: options.inlineTags)
        guard !handoff.units.isEmpty else {
            throw HandoffError(.wrongArticle, article.id, "there is not a word in it to translate")
        }
        fileCount += 1
        if fileCount == 1 { start(handoff) }
        xml.start("file", [("id", "f\(fileCount)"), ("original", article.id), ("xml:space", "preserve")])
        xml.element("skeleton", text: HandoffSkeleton.text(of: handoff))
        writeNotes(handoff.remarks.map { ($0, nil) })
        for (number, group) in handoff.groups.enumerated() {
            if let block = group.block {
                xml.start(
                    "group",
                    [("id", "b\(number + 1)"), ("name", block.id.text), ("type", "galley:\(block.role.name)")])
            }
            for unit in group.units { writeUnit(unit) }
            if group.block != nil { xml.end() }
            sink.append(xml.take())
        }
        xml.end()
        sink.append(xml.take())
    }

    mutating func finish(_ sink: inout ByteSink) throws { sink.append(xml.finish()) }

    /// The root states the languages of the whole file, so it waits for the first article.
    private mutating func start(_ handoff: Handoff) {
        xml.start(
            "xliff",
            [
                ("version", "2.1"), ("srcLang", handoff.sourceLanguage), ("trgLang", handoff.targetLanguage),
                ("its:version", "2.0"), ("its:annotatorsRef", XLIFF2.annotators),
            ],
            declaring: [("", XLIFF2.namespace), ("gls", XLIFF2.glossary), ("its", XLIFF2.its)])
    }

    private mutating func writeNotes(_ notes: [(text: String, category: String?)]) {
        if notes.isEmpty { return }
        xml.start("notes")
        for note in notes { xml.element("note", [("category", note.category)], text: note.text) }
        xml.end()
    }

    private mutating func writeUnit(_ unit: HandoffUnit) {
        let isTranslatable = unit.isTranslatable
        xml.start(
            "unit",
            [
                ("id", unit.id), ("canResegment", "no"), ("translate", isTranslatable ? nil : "no"),
                ("type", "galley:\(unit.role)"),
            ])
        writeGlossary(unit)
        writeNotes(unit.notes.map { ($0.text, $0.category?.rawValue) })
        xml.start("segment", [("state", isTranslatable ? "initial" : "final")])
        xml.start("source", mixed: true)
        writeWords(unit.source, of: unit)
        xml.end()
        if options.isPrefilled || !isTranslatable {
            xml.start("target", mixed: true)
            writeWords(unit.source, of: unit)
            xml.end()
        }
        xml.end()
        xml.end()
    }

    /// The glossary module (§5.2): terms of the unit that have an approved translation.
    private mutating func writeGlossary(_ unit: HandoffUnit) {
        let terms = unit.tags.filter { !$0.tag.translations(into: options.target).isEmpty }
        if terms.isEmpty { return }
        xml.start("gls:glossary")
        for term in terms {
            let isInline = unit.source.spans.contains { $0.id == term.id }
            xml.start("gls:glossEntry", [("ref", isInline ? "#\(term.id)" : nil)])
            xml.element("gls:term", text: unit.source.text.slice(term.range))
            for words in term.tag.translations(into: options.target) { xml.element("gls:translation", text: words) }
            xml.end()
        }
        xml.end()
    }

    private mutating func writeWords(_ words: HandoffText, of unit: HandoffUnit) {
        for event in words.events {
            switch event {
            case .text(let text): xml.text(String(text))
            case .lineBreak(let number):
                xml.element("ph", [("id", "lb\(number)"), ("type", "fmt"), ("subType", "xlf:lb")])
            case .open(let span): start(span, of: unit)
            case .close: xml.end()
            }
        }
    }

    private mutating func start(_ span: HandoffSpan, of unit: HandoffUnit) {
        switch span.kind {
        case .format(let mark):
            let types = XLIFF2.types(of: mark)
            xml.start("pc", [("id", span.id), ("type", types.type), ("subType", types.subType)])
        case .tag(let category):
            let confidence = unit.tags.first { $0.id == span.id }.map { "\($0.tag.confidence)" }
            let analysis = XLIFF2.analysisClass(of: category)
            let type = category == .term ? "term" : analysis == nil ? "galley:\(category.rawValue)" : "its:generic"
            xml.start(
                "mrk",
                [
                    ("id", span.id), ("translate", category.isProtected ? "no" : nil), ("type", type),
                    ("its:taClassRef", analysis), ("its:taConfidence", analysis == nil ? nil : confidence),
                    ("its:termConfidence", category == .term ? confidence : nil),
                ])
        case .foreign: xml.start("pc", [("id", span.id)])
        }
    }
}
