/// The learned judgement of passages: two sums of trees, the second of which knows what the first said of the
/// neighbours.
///
/// Trained by `Benchmarks/clean/train.py` on the pages described there; what it decides is recorded under the rule
/// `unlike-the-story`.
package struct StoryModel: Sendable {
    /// The model Galley ships.
    static let shared = StoryModel(
        first: firstTable.withUTF8Buffer { DecisionTrees($0) }, second: secondTable.withUTF8Buffer { DecisionTrees($0) }
    )

    private let first: DecisionTrees
    private let second: DecisionTrees

    private init(first: DecisionTrees, second: DecisionTrees) {
        self.first = first
        self.second = second
    }

    /// A model trained without some pages, to measure on those: the two tables, parted by an empty line.
    package init(tables: [UInt8]) {
        let middle = tables.indices.dropLast().first { tables[$0] == 0x0A && tables[$0 + 1] == 0x0A } ?? tables.count
        first = tables[..<middle].withUnsafeBufferPointer { DecisionTrees($0) }
        second = tables[middle...].withUnsafeBufferPointer { DecisionTrees($0) }
    }

    /// How likely each passage is part of the story, 0…1.
    func likelihoods(_ reading: PageReading) -> [Float] {
        let count = reading.passages.count
        var result = [Float](repeating: 0, count: count)
        let open = (0..<count).filter { !Self.isSurelyOutside($0, reading) }
        if open.isEmpty { return result }
        let features = FeatureReader(reading, headlines: reading.declaredHeadlines)
        let width = StoryFeatures.width
        var rows = [Float](repeating: 0, count: open.count * width)
        for (position, index) in open.enumerated() { features.read(index, into: &rows, at: position * width) }
        let offsets = open.indices.map { $0 * width }
        let firstSaid = rows.withUnsafeBufferPointer { first.likelihoods($0, at: offsets) }
        for (index, likelihood) in zip(open, firstSaid) { result[index] = likelihood }
        let neighbours = NeighbourReader(result, weights: reading.facts.map(\.weight))
        let unsure = open.indices.filter { Self.doubt.contains(firstSaid[$0]) }
        for position in unsure { neighbours.read(open[position], into: &rows, at: position * width) }
        let secondSaid = rows.withUnsafeBufferPointer { second.likelihoods($0, at: unsure.map { $0 * width }) }
        for (position, likelihood) in zip(unsure, secondSaid) { result[open[position]] = likelihood }
        return result
    }

    /// Likelihoods that leave something to ask the second sum about.
    private static let doubt: ClosedRange<Float> = 0.01...0.99

    /// True for what needs no weighing: menus, dialogs, buttons, footers, links outside of the story's box.
    static func isSurelyOutside(_ index: Int, _ reading: PageReading) -> Bool {
        let facts = reading.facts[index]
        let isInside = reading.storyRange.contains(index)
        if !facts.context.isDisjoint(with: [.dialog, .control]) { return true }
        if facts.weight < 300 {
            if facts.context.contains(.nav) { return true }
            if !isInside, facts.context.contains(.footer) { return true }
        }
        return !isInside && facts.linkShare > 0.8 && reading.passages[index].kind != .heading
    }
}
