package import GalleyCore

/// A source and its translation, as a check sees them.
///
/// Codes are written as in hand-offs of plain text: `<g1>…</g1>`.
package struct CheckExample: Sendable {
    package let source: String
    package let target: String
    package let from: String
    package let to: String
    /// Words of the source that are tagged, with what the tag knows.
    package let tags: [ExampleTag]

    /// A tag on the first place of some words.
    package struct ExampleTag: Sendable {
        package let category: TagCategory
        package let words: String
        package let value: String?
        package let properties: [Tag.Property]

        package init(
            _ category: TagCategory, _ words: String, value: String? = nil, _ properties: [Tag.Property] = []
        ) {
            self.category = category
            self.words = words
            self.value = value
            self.properties = properties
        }
    }

    package init(
        _ source: String, _ target: String, from: String = "en", to: String = "de", tags: [ExampleTag] = []
    ) {
        self.source = source
        self.target = target
        self.from = from
        self.to = to
        self.tags = tags
    }

    /// The unit that the example stands for.
    package var unit: CheckedUnit {
        let words = PlainCodes.decode(source)
        let block = BlockID("p")
        let unitTags = tags.enumerated().compactMap { number, tag -> UnitTag? in
            guard let range = words.text.ranges(ofWords: tag.words).first else { return nil }
            let full = Tag(
                tag.category, in: block, range, value: tag.value, properties: tag.properties,
                rule: RuleStamp("example"), confidence: 1)
            return UnitTag(id: "t\(number + 1)", tag: full, range: range)
        }
        let spans = unitTags.filter { $0.category.isProtected }.map {
            HandoffSpan(id: $0.id, kind: .tag($0.category), range: $0.range)
        }
        let unit = HandoffUnit(
            id: "u", place: .block(block, piece: 0, range: 0..<words.text.utf8.count), role: "paragraph",
            source: HandoffText(words.text, spans: Self.formats(words) + spans), tags: unitTags)
        let translation = PlainCodes.decode(target)
        let pair = TranslatedUnit(unit, target: HandoffText(translation.text, spans: Self.formats(translation)))
        return CheckedUnit(pair, from: from, to: to)
    }

    private static func formats(_ text: HandoffText) -> [HandoffSpan] {
        text.spans.map { HandoffSpan(id: $0.id, kind: .format(.emphasis), range: $0.range) }
    }
}
