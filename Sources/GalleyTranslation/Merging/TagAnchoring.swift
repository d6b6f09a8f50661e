import GalleyCore

/// Finds the words of a translation that the source's tags belong to.
struct TagAnchoring {
    /// Primary subtags of the languages, by which numbers and dates are read.
    private let languages: (source: String, target: String)
    private(set) var tags: [Tag] = []
    /// Tags whose words are not to be found.
    private(set) var lost: [Tag] = []

    init(from source: String, to target: String) { languages = (source, target) }

    /// Sets a unit's tags on its translation.
    /// - Parameter start: where the translation begins, in UTF-8 offsets of the translated block's text.
    mutating func anchor(_ unit: HandoffUnit, _ words: HandoffText, at start: Int) {
        var used: Set<Range<Int>> = []
        for tag in unit.tags {
            let range =
                Self.marked(tag, in: words)
                ?? candidates(for: tag, of: unit, in: words.text).first { !used.contains($0) }
            guard let range else {
                lost.append(tag.tag)
                continue
            }
            used.insert(range)
            let moved = (range.lowerBound + start)..<(range.upperBound + start)
            tags.append(
                Tag(
                    tag.category, in: tag.tag.block, moved, value: tag.tag.value, properties: tag.tag.properties,
                    rule: tag.tag.rule, confidence: tag.tag.confidence))
        }
    }

    /// The words the translator left inside the tag's own marks.
    private static func marked(_ tag: UnitTag, in words: HandoffText) -> Range<Int>? {
        let ranges = words.spans.filter { $0.id == tag.id && !$0.range.isEmpty }.map(\.range)
        guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else { return nil }
        return first..<last
    }

    /// Where the translation repeats the tag's words, or says the same number, day or quotation in its own.
    private func candidates(for tag: UnitTag, of unit: HandoffUnit, in text: String) -> [Range<Int>] {
        let source = unit.source.text.slice(tag.range)
        let repeated = text.ranges(ofWords: source)
        if !repeated.isEmpty { return repeated }
        switch tag.category {
        case .number, .money, .percent, .measure:
            let wanted = NumeralScanner.numerals(in: source, language: languages.source)
            return NumeralScanner.numerals(in: text, language: languages.target).filter { numeral in
                wanted.contains { $0.isSame(as: numeral) }
            }.map(\.range)
        case .date:
            let wanted = UnitDates.find(in: source, language: languages.source)
            return UnitDates.find(in: text, language: languages.target).filter { day in
                wanted.contains(where: day.isSame)
            }.map(\.range)
        case .quotation:
            let own = QuotedStretches.ranges(in: unit.source.text)
            let given = QuotedStretches.ranges(in: text)
            guard let rank = own.firstIndex(where: { $0.overlaps(tag.range) }), given.count == own.count else {
                return []
            }
            return [given[rank]]
        default: return []
        }
    }
}
