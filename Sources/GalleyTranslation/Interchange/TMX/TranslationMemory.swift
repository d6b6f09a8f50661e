import GalleyCore
import GalleyXML

/// A translation memory being written: what a tool learns from finished translations.
package struct TranslationMemory: Sendable {
    private var xml = XMLWriter(indentation: 1)
    private let source: String
    private let target: String

    /// - Parameters: BCP 47 tags of the languages.
    package init(from source: String, to target: String) {
        self.source = source
        self.target = target
        xml.start("tmx", [("version", "1.4")])
        xml.element(
            "header",
            [
                ("creationtool", "galley"), ("creationtoolversion", "1"), ("segtype", "sentence"), ("o-tmf", "galley"),
                ("adminlang", "en"), ("srclang", source), ("datatype", "plaintext"),
            ])
        xml.start("body")
    }

    /// The whole memory of a merged translation.
    package static func write(_ pairs: [TranslatedUnit], from source: String, to target: String) -> [UInt8] {
        var memory = TranslationMemory(from: source, to: target)
        for pair in pairs { memory.add(pair.unit, target: pair.target) }
        return memory.finish()
    }

    /// One unit, with its translation where there is one.
    package mutating func add(_ unit: HandoffUnit, target words: HandoffText?) {
        xml.start("tu", [("tuid", unit.id)])
        for note in unit.notes { xml.element("note", text: note.text) }
        add(unit.source, language: source)
        if let words { add(words, language: target) }
        xml.end()
    }

    /// What has been written and not yet taken.
    package mutating func take() -> [UInt8] { xml.take() }

    /// The end of the file.
    package mutating func finish() -> [UInt8] { xml.finish() }

    private mutating func add(_ words: HandoffText, language: String) {
        xml.start("tuv", [("xml:lang", language)])
        xml.start("seg", mixed: true)
        let formats = HandoffText(words.text, spans: words.spans.filter(\.isFormat))
        for event in formats.events {
            switch event {
            case .text(let text): xml.text(String(text))
            case .lineBreak(let number): xml.element("ph", [("x", String(number)), ("type", "lb")])
            case .open(let span):
                guard case .format(let mark) = span.kind else { continue }
                xml.element("bpt", [("i", span.id), ("x", span.id), ("type", TMX.type(of: mark))])
            case .close(let span): xml.element("ept", [("i", span.id)])
            }
        }
        xml.end()
        xml.end()
    }
}
