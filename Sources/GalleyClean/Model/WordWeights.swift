/// What the opening words of a passage say for its being of the story: learned weights of words and of pairs.
///
/// It knows what no list of phrases can hold: how boxes about authors, disclosures, offers and prompts are worded.
struct WordWeights: Sendable {
    /// Passages of this weight and more are not asked: long ones are told by other signs.
    static let limit = 600
    /// One step of a weight.
    private static let step: Float = 1 / 12

    private let weights: [Int8]

    /// Reads a table: a sign for each bucket, `P` for nought; line ends are passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var weights: [Int8] = []
        weights.reserveCapacity(WordBuckets.count)
        for byte in bytes where byte > 0x20 { weights.append(Int8(truncatingIfNeeded: Int(byte) - 0x50)) }
        if weights.count < WordBuckets.count {
            weights += Array(repeating: 0, count: WordBuckets.count - weights.count)
        }
        self.weights = weights
    }

    /// A sum of weights, word by word.
    struct Score {
        fileprivate let weights: [Int8]
        private var buckets = WordBuckets()
        private var steps = 0

        fileprivate init(_ weights: [Int8]) { self.weights = weights }

        /// Above nought speaks for the story.
        var sum: Float { Float(steps) * WordWeights.step }

        /// - Parameter word: the hash of the next word, digits as nought.
        @inline(__always)
        mutating func take(_ word: UInt64) {
            var sum = 0
            buckets.take(word) { sum &+= Int(weights[$0]) }
            steps &+= sum
        }
    }

    /// The score of no word yet.
    var score: Score { Score(weights) }

    /// The score of a text.
    func score(of words: ArraySlice<UInt8>) -> Float {
        var score = score
        words.withUnsafeBufferPointer { WordHash.forEach(in: $0, scalar: { _ in }, word: { score.take($1) }) }
        return score.sum
    }
}
