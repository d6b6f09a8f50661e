import GalleyCore

/// Finds the words of a translation that the source's tags belong to.
struct TagAnchoring {
    private(set) var tags: [Tag] = []
    /// Tags whose words are not to be found.
    private(set) var lost: [Tag] = []

    /// Sets a unit's tags on its translation.
    /// - Parameter start: where the translation begins, in UTF-8 offsets of the translated block's text.
    mutating func anchor(_ unit: HandoffUnit, _ words: HandoffText, at start: Int) {
        var used: Set<Int> = []
        for tag in unit.tags {
            guard let range = Self.marked(tag, in: words) ?? Self.repeated(tag, of: unit, in: words, &used) else {
                lost.append(tag.tag)
                continue
            }
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

    /// The first place not used yet at which the translation repeats the tag's words.
    private static func repeated(
        _ tag: UnitTag, of unit: HandoffUnit, in words: HandoffText, _ used: inout Set<Int>
    ) -> Range<Int>? {
        let found = words.text.ranges(ofWords: unit.source.text.slice(tag.range))
        guard let range = found.first(where: { !used.contains($0.lowerBound) }) else { return nil }
        used.insert(range.lowerBound)
        return range
    }
}
