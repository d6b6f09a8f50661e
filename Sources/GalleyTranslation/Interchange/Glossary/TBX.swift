import GalleyXML

/// Writes a glossary as TermBase eXchange (ISO 30042:2008, the `TBX-Default` structure), which terminology tools and
/// Weblate read.
enum TBX {
    /// - Parameters:
    ///   - source: BCP 47.
    ///   - target: BCP 47.
    static func write(_ entries: TermEntries, from source: String, to target: String) -> [UInt8] {
        var xml = XMLWriter(indentation: 2)
        xml.start("martif", [("type", "TBX"), ("xml:lang", source)])
        xml.start("martifHeader")
        xml.start("fileDesc")
        xml.start("sourceDesc")
        xml.element("p", text: "Galley: the terms of a hand-off from \(source) to \(target)")
        xml.end()
        xml.end()
        xml.start("encodingDesc")
        xml.element("p", [("type", "DCSName")], text: "TBXDCSv05.xml")
        xml.end()
        xml.end()
        xml.start("text")
        xml.start("body")
        for (number, entry) in entries.entries.enumerated() {
            xml.start("termEntry", [("id", "t\(number + 1)")])
            section(entry.expansion.map { [entry.term, $0] } ?? [entry.term], source, &xml)
            if !entry.translations.isEmpty { section(entry.translations, target, &xml) }
            xml.end()
        }
        xml.end()
        xml.end()
        xml.end()
        return xml.finish()
    }

    private static func section(_ terms: [String], _ language: String, _ xml: inout XMLWriter) {
        xml.start("langSet", [("xml:lang", language)])
        for term in terms {
            xml.start("tig")
            xml.element("term", text: term)
            xml.end()
        }
        xml.end()
    }
}
