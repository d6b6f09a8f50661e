package import GalleyCore

/// Sets a translated article beside its source, unit by unit, so that checks can run without the hand-off file.
package enum ArticlePairing {
    /// The units that both have, in the source's order. A translation keeps its source's names of blocks and segments.
    package static func pairs(source: Article, translation: Article) -> [TranslatedUnit] {
        let translated = Dictionary(
            ArticleUnits(translation, inlineTags: .protected).units.map { ($0.id, $0) }
        ) { first, _ in first }
        return ArticleUnits(source, inlineTags: .protected).units.compactMap { unit in
            guard let other = translated[unit.id] else { return nil }
            // Formats are numbered anew in each article; those of one kind belong together in their order.
            let formats = other.source.spans.filter(\.isFormat).map { span in
                HandoffSpan(id: "", kind: .foreign(span.kind.name), range: span.range)
            }
            let target = HandoffText(other.source.text, spans: formats)
            return TranslatedUnit(unit, target: SpanResolver(unit, returned: nil).resolve(target))
        }
    }
}
