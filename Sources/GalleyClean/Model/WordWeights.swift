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

    /// The sum of the weights: above nought speaks for the story.
    func score(of words: ArraySlice<UInt8>) -> Float {
        var sum = 0
        words.withUnsafeBufferPointer { bytes in
            weights.withUnsafeBufferPointer { weights in
                WordBuckets.forEach(of: bytes) { sum += Int(weights[$0]) }
            }
        }
        return Float(sum) * Self.step
    }
}
