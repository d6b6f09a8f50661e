package import GalleyCore

/// Makes text that looks translated and can still be read: shows what a translation would break before there is one.
///
/// Letters get accents, sentences grow and are put in brackets. Protected spans, formats, numbers and whatever checks
/// compare stay as they are, so that a pseudo-translated article passes them.
package struct PseudoTranslator: Sendable {
    /// How much longer the words become, 0…1; German is about .3 longer than English.
    package let expansion: Double

    package init(expansion: Double = 0.3) { self.expansion = min(1, max(0, expansion)) }

    /// The unit's words, pseudo-translated, with its spans on them.
    package func translate(_ unit: HandoffUnit) -> HandoffText {
        guard unit.isTranslatable else { return unit.source }
        let kept =
            unit.source.spans.filter(\.isProtected).map(\.range)
            + unit.tags.filter { Self.kept.contains($0.category) }.map(\.range) + Self.addresses(unit.source.text)
        var text = "⟦"
        // Where each UTF-8 offset of the source has gone.
        var moved: [Int] = []
        var offset = 0
        var letters = 0
        for scalar in unit.source.text.unicodeScalars {
            moved += Array(repeating: text.utf8.count, count: UTF8.width(scalar))
            if let accented = Self.accents[scalar], !kept.contains(where: { $0.contains(offset) }) {
                text.unicodeScalars.append(accented)
                letters += 1
            } else {
                text.unicodeScalars.append(scalar)
            }
            offset += UTF8.width(scalar)
        }
        moved.append(text.utf8.count)
        let growth = Int((Double(letters) * expansion).rounded())
        if growth > 0 { text += " " + String(repeating: "~", count: growth) }
        text += "⟧"
        let spans = unit.source.spans.map { span in
            HandoffSpan(
                id: span.id, kind: span.kind, range: moved[span.range.lowerBound]..<moved[span.range.upperBound])
        }
        return HandoffText(text, spans: spans)
    }

    /// What a translator of nonsense would send back for an article.
    /// - Throws: nothing for units made from an article; `HandoffError` for names that stand twice.
    package func returned(_ handoff: Handoff) throws -> ReturnedHandoff {
        try ReturnedHandoff(
            mediaType: XLIFF12.format.mediaType, articleID: handoff.article.id, snapshot: handoff.snapshot,
            sourceLanguage: handoff.sourceLanguage, targetLanguage: handoff.targetLanguage,
            units: handoff.units.map { ReturnedUnit(id: $0.id, source: $0.source, target: translate($0)) },
            name: "pseudo")
    }

    /// The article, pseudo-translated into a language.
    package func translate(_ article: Article, into target: String) throws -> MergeResult {
        let merger = TranslationMerger(options: MergeOptions(translator: "pseudo-translation", target: target))
        return try merger.merge(try returned(Handoff(article, target: target)), into: article, name: "pseudo")
    }

    private static let kept: Set<TagCategory> = [.date, .number, .money, .percent, .measure, .acronym, .dateline]

    private static func addresses(_ text: String) -> [Range<Int>] {
        URLsCheck.addresses(in: text).flatMap { text.ranges(ofWords: $0) }
    }

    private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "á", "c": "ç", "d": "ð", "e": "é", "g": "ğ", "h": "ĥ", "i": "í", "j": "ĵ", "k": "ķ", "l": "ļ", "n": "ñ",
        "o": "ö", "r": "ŕ", "s": "š", "t": "ţ", "u": "ü", "w": "ŵ", "y": "ý", "z": "ž", "A": "Å", "C": "Ç", "D": "Ð",
        "E": "É", "G": "Ğ", "H": "Ĥ", "I": "Í", "J": "Ĵ", "K": "Ķ", "L": "Ļ", "N": "Ñ", "O": "Ö", "R": "Ŕ", "S": "Š",
        "T": "Ţ", "U": "Ü", "W": "Ŵ", "Y": "Ý", "Z": "Ž",
    ]
}
