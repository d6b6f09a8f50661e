import GalleyCore

/// The terms and acronyms that hand-offs hold, each once, for the glossary that goes along.
struct TermEntries: Sendable {
    /// One line of a glossary.
    struct Entry: Sendable, Hashable {
        let term: String
        /// Approved translations, the first one preferred; none for an acronym.
        let translations: [String]
        /// What an acronym stands for.
        let expansion: String?
    }

    /// In the order of the text.
    let entries: [Entry]

    init(_ handoffs: [Handoff]) {
        var entries: [Entry] = []
        var seen: Set<Entry> = []
        for handoff in handoffs {
            for unit in handoff.units {
                for tag in unit.tags where tag.category == .term || tag.category == .acronym {
                    let words = tag.category == .term ? tag.tag.value : nil
                    let entry = Entry(
                        term: words ?? unit.source.text.slice(tag.range),
                        translations: tag.tag.translations(into: handoff.targetLanguage),
                        expansion: tag.category == .acronym ? tag.tag.value : nil)
                    if seen.insert(entry).inserted { entries.append(entry) }
                }
            }
        }
        self.entries = entries
    }

    /// Lines of tab-parted columns, as OmegaT reads a glossary (`.txt`, UTF-8): term, translations, remark.
    var tabbedLines: String {
        entries.map { entry in
            let columns =
                [entry.term, entry.translations.joined(separator: ", ")] + [entry.expansion].compactMap(\.self)
            return columns.map(Self.field).joined(separator: "\t") + "\n"
        }.joined()
    }

    private static func field(_ words: String) -> String {
        String(words.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}
