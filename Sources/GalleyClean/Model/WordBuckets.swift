/// The opening words of a passage, alone and in pairs, as numbers of buckets.
///
/// Words are folded as phrases are, digits are all one digit, and a word's bucket is its hash: no list of words is
/// kept, and words the training never saw fall into buckets that say little.
enum WordBuckets {
    static let count = 1 << 14
    /// Words looked at.
    private static let limit = 48
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// Calls `body` with the bucket of each word, of each pair of neighbours, and of the first two as openings.
    @inline(__always)
    static func forEach(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
        var scalars = FoldedScalars(bytes)
        var (hash, previous) = (seed, seed)
        var (length, words) = (0, 0)
        while words < limit {
            let scalar = scalars.next()
            if scalar == 0 { continue }
            if let scalar, FoldedScalars.isWord(scalar) {
                hash = (hash ^ UInt64(scalar &- 0x30 < 10 ? 0x30 : scalar)) &* prime
                length += 1
                continue
            }
            if length > 0 {
                body(bucket(hash))
                if words < 2 { body(bucket(hash &* 3)) }
                if words > 0 { body(bucket(previous &* 5 ^ hash)) }
                (previous, hash, length, words) = (hash, seed, 0, words + 1)
            }
            if scalar == nil { break }
        }
    }

    private static func bucket(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> 50)
    }
}
