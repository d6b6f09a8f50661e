/// The learned judgement of passages: weights of words, and two sums of trees, the second of which knows what the first
/// said of the neighbours.
///
/// Trained by `Benchmarks/clean/train.py` on the pages described there; what it decides is recorded under the rule
/// `unlike-the-story`.
package struct StoryModel: Sendable {
    /// The model Galley ships.
    static let shared = StoryModel(
        words: wordTable.withUTF8Buffer { WordWeights($0) }, first: firstTable.withUTF8Buffer { DecisionTrees($0) },
        second: secondTable.withUTF8Buffer { DecisionTrees($0) })

    let words: WordWeights
    private let first: DecisionTrees
    private let second: DecisionTrees

    private init(words: WordWeights, first: DecisionTrees, second: DecisionTrees) {
        self.words = words
        self.first = first
        self.second = second
    }

    /// A model trained without some pages, to measure on those: its three tables, parted by empty lines.
    package init(tables: [UInt8]) {
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        for index in tables.indices.dropLast() where tables[index] == 0x0A && tables[index + 1] == 0x0A {
            parts.append(tables[start..<index])
            start = index + 2
        }
        parts.append(tables[start...])
        func part(_ index: Int) -> ArraySlice<UInt8> { index < parts.count ? parts[index] : [] }
        words = part(0).withUnsafeBufferPointer { WordWeights($0) }
        first = part(1).withUnsafeBufferPointer { DecisionTrees($0) }
        second = part(2).withUnsafeBufferPointer { DecisionTrees($0) }
    }

    /// How likely each passage is part of the story.
    func judge(_ reading: PageReading) -> StoryJudgement {
        let count = reading.passages.count
        var result = [Float](repeating: 0, count: count)
        let open = (0..<count).filter { !Self.isSurelyOutside($0, reading) }
        var keys = [TextKey?](repeating: nil, count: count)
        if open.isEmpty { return StoryJudgement(likelihoods: result, keys: keys) }
        let features = FeatureReader(reading, headlines: reading.declaredHeadlines, words: words)
        let width = StoryFeatures.width
        var rows = features.rows(open, keys: &keys)
        let offsets = open.indices.map { $0 * width }
        let firstSaid = rows.withUnsafeBufferPointer { first.likelihoods($0, at: offsets) }
        for (index, likelihood) in zip(open, firstSaid) { result[index] = likelihood }
        let neighbours = NeighbourReader(result, of: reading, templates: features.templates)
        let unsure = open.indices.filter { Self.doubt.contains(firstSaid[$0]) }
        for position in unsure { neighbours.read(open[position], into: &rows, at: position * width) }
        let secondSaid = rows.withUnsafeBufferPointer { second.likelihoods($0, at: unsure.map { $0 * width }) }
        for (position, likelihood) in zip(unsure, secondSaid) { result[open[position]] = likelihood }
        return StoryJudgement(likelihoods: Self.withStory(result, reading), keys: keys)
    }

    /// Weight of a story so short that it may be one the model took for something else.
    private static let slight = 300
    /// Weight of a sentence: a page that keeps less keeps nothing.
    private static let sentence = 60

    /// A page whose story would be next to nothing gets the most likely words instead: nearly every page that is cleaned
    /// has a story, and an empty one helps nobody.
    private static func withStory(_ likelihoods: [Float], _ reading: PageReading) -> [Float] {
        func weight(from least: Float) -> Int {
            likelihoods.indices.reduce(0) { $0 + (likelihoods[$1] >= least ? reading.facts[$1].weight : 0) }
        }
        let kept = weight(from: 0.5)
        guard kept < slight else { return likelihoods }
        let wanted = kept < sentence ? sentence : max(slight, 2 * kept)
        guard let least = [0.4, 0.3, 0.2, 0.1].first(where: { weight(from: $0) >= wanted }) else { return likelihoods }
        return likelihoods.indices.map { index in
            // Links to other stories are no story, however little else there is.
            let isRaised = likelihoods[index] >= least && reading.facts[index].linkShare < 0.8
            return isRaised ? max(likelihoods[index], 0.5) : likelihoods[index]
        }
    }

    /// Likelihoods that leave something to ask the second sum about.
    private static let doubt: ClosedRange<Float> = 0.08...0.92

    /// True for what needs no weighing: lines without a word, menus, dialogs, buttons, footers, links outside of the
    /// story's box.
    static func isSurelyOutside(_ index: Int, _ reading: PageReading) -> Bool {
        let facts = reading.facts[index]
        let isInside = reading.storyRange.contains(index)
        if facts.weight == 0 || !facts.context.isDisjoint(with: [.dialog, .control]) { return true }
        if facts.weight < 300 {
            if facts.context.contains(.nav) { return true }
            if !isInside, facts.context.contains(.footer) { return true }
        }
        return !isInside && facts.linkShare > 0.8 && reading.passages[index].kind != .heading
    }
}
