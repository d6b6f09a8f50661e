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
    mutating func anchor(_ placed: PlacedUnit) {
        var used: Set<Range<Int>> = []
        for tag in placed.unit.tags {
            let range =
                Self.marked(tag, in: placed.words)
                ?? candidates(for: tag, of: placed.unit, in: placed.words.text).first { !used.contains($0) }
            if let range { used.insert(range) }
            let moved = range.map { ($0.lowerBound + placed.start)..<($0.upperBound + placed.start) }
            set(tag.tag, at: moved)
        }
    }

    /// Sets the tags of a block that reach over several of its units, such as a quotation of two sentences.
    mutating func anchorAcross(_ placed: [PlacedUnit], _ tags: [Tag]) {
        for tag in tags where !tag.range.isEmpty {
            let holds = placed.contains {
                $0.source.lowerBound <= tag.range.lowerBound && tag.range.upperBound <= $0.source.upperBound
            }
            if holds { continue }
            let touched = placed.filter { $0.source.overlaps(tag.range) }
            guard let first = touched.first, let last = touched.last, let start = Self.start(of: tag, in: first),
                let end = Self.end(of: tag, in: last), start < end
            else {
                lost.append(tag)
                continue
            }
            set(tag, at: start..<end)
        }
    }

    /// Where a tag begins that goes on in the next unit: with the unit, or at the quotation mark left open in it.
    private static func start(of tag: Tag, in placed: PlacedUnit) -> Int? {
        if tag.range.lowerBound <= placed.source.lowerBound { return placed.start }
        guard tag.category == .quotation else { return nil }
        return QuotedStretches.ranges(in: placed.words.text).last.map { placed.start + $0.lowerBound }
    }

    /// Where a tag ends that began in an earlier unit: with the unit, or at its first closing quotation mark.
    private static func end(of tag: Tag, in placed: PlacedUnit) -> Int? {
        if tag.range.upperBound >= placed.source.upperBound { return placed.target.upperBound }
        guard tag.category == .quotation else { return nil }
        return QuotedStretches.firstClosing(in: placed.words.text).map { placed.start + $0 }
    }

    private mutating func set(_ tag: Tag, at range: Range<Int>?) {
        guard let range else {
            lost.append(tag)
            return
        }
        tags.append(
            Tag(
                tag.category, in: tag.block, range, value: tag.value, properties: tag.properties, rule: tag.rule,
                confidence: tag.confidence))
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
