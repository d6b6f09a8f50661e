/// The learned judgement of passages: two sums of trees, the second of which knows what the first said of the
/// neighbours.
///
/// Trained by `Benchmarks/clean/train.py` on the pages described there; what it decides is recorded under the rule
/// `unlike-the-story`.
struct StoryModel: Sendable {
    static let shared = StoryModel()

    private let first = DecisionTrees(table: firstTable)
    private let second = DecisionTrees(table: secondTable)

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
        rows.withUnsafeBufferPointer { rows in
            for (position, index) in open.enumerated() { result[index] = first.likelihood(rows, at: position * width) }
        }
        let neighbours = NeighbourReader(result, weights: reading.facts.map(\.weight))
        for (position, index) in open.enumerated() { neighbours.read(index, into: &rows, at: position * width) }
        rows.withUnsafeBufferPointer { rows in
            for (position, index) in open.enumerated() { result[index] = second.likelihood(rows, at: position * width) }
        }
        return result
    }

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
