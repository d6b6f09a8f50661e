/// The columns that only the second sum of trees has: what the first one said of a passage and of those around it.
struct NeighbourReader {
    private let likelihoods: [Float]
    /// Sum of likelihoods before each passage, long ones counting most.
    private var sums: [Float] = [0]

    init(_ likelihoods: [Float], weights: [Int]) {
        self.likelihoods = likelihoods
        sums.reserveCapacity(likelihoods.count + 1)
        for index in likelihoods.indices {
            sums.append(sums[index] + likelihoods[index] * min(1, Float(weights[index]) / 150))
        }
    }

    /// Puts one passage's columns behind those of `StoryFeatures`.
    func read(_ index: Int, into rows: inout [Float], at offset: Int) {
        var column = offset + StoryFeatures.neighbourColumns
        func put(_ value: Float) {
            rows[column] = value
            column += 1
        }
        put(likelihoods[index])
        for distance in [-3, -2, -1, 1, 2, 3] {
            put(likelihoods.indices.contains(index + distance) ? likelihoods[index + distance] : -0.1)
        }
        put(mean(max(0, index - 5)..<index))
        put(mean(index + 1..<min(likelihoods.count, index + 6)))
        let total = sums[sums.count - 1]
        put(sums[index] / max(1, total))
        put((total - sums[index + 1]) / max(1, total))
        put(total)
    }

    private func mean(_ range: Range<Int>) -> Float {
        if range.isEmpty { return -0.1 }
        return likelihoods[range].reduce(0, +) / Float(range.count)
    }
}
