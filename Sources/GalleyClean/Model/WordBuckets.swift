/// The opening words of a passage, alone and in pairs, as numbers of buckets.
///
/// Words are folded as phrases are, digits are all one digit, and a word's bucket is its hash: no list of words is
/// kept, and words the training never saw fall into buckets that say little.
struct WordBuckets {
    static let count = 1 << 14
    /// Words looked at.
    private static let limit = 48

    private var previous = WordHash.seed
    private var words = 0

    /// True when no more words are looked at.
    var isFull: Bool { words == Self.limit }

    /// Calls `body` with the buckets of the next word: its own, as one of the first two, and as a pair with the one
    /// before it.
    /// - Parameter hash: of its scalars, digits as nought.
    @inline(__always)
    mutating func take(_ hash: UInt64, _ body: (Int) -> Void) {
        if isFull { return }
        body(Self.bucket(hash))
        if words < 2 { body(Self.bucket(hash &* 3)) }
        if words > 0 { body(Self.bucket(previous &* 5 ^ hash)) }
        previous = hash
        words += 1
    }

    private static func bucket(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> 50)
    }
}
