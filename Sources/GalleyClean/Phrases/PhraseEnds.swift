/// The ends of words in a text's opening, each with the hash of all words up to it: where a phrase may end.
struct PhraseEnds {
    struct End {
        /// Of the folded scalars so far.
        let hash: UInt64
        /// The next sign that is no space; nought where a word follows without one.
        let next: UInt32
        /// True when no word follows.
        let isLast: Bool
    }

    private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3
    /// No phrase is longer than this many folded scalars.
    private static let longest = 72

    private var scalars: FoldedScalars
    private var hash = PhraseEnds.offset
    private var count = 0
    private var gap: UInt32 = 0
    private var previous: UInt32 = 0
    /// The first scalar of the next word, where an end was handed out before it.
    private var ahead: UInt32 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { scalars = FoldedScalars(bytes) }

    /// The next end; nil behind the last, and from where on no phrase ends.
    @inline(__always)
    mutating func next() -> End? {
        if ahead != 0 {
            take(ahead)
            ahead = 0
        }
        while count <= Self.longest {
            // Between two ASCII letters no word ends.
            if gap == 0, previous < 0x80 {
                while let letter = scalars.nextLetter() {
                    take(letter)
                    if count > Self.longest { return nil }
                }
            }
            guard let scalar = scalars.next() else {
                if count == 0 { return nil }
                count = 0
                return End(hash: hash, next: gap, isLast: true)
            }
            if scalar == 0 { continue }
            guard FoldedScalars.isWord(scalar) else {
                if count > 0, gap == 0 || gap == 0x20, scalar != 0x20 || gap == 0 { gap = scalar }
                continue
            }
            if count > 0, gap != 0 || FoldedScalars.mayEndWord(previous, before: scalar, after: count) {
                ahead = scalar
                return End(hash: hash, next: gap, isLast: false)
            }
            take(scalar)
        }
        return nil
    }

    @inline(__always)
    private mutating func take(_ scalar: UInt32) {
        if gap != 0, count > 0 { hash = (hash ^ 0x20) &* Self.prime }
        gap = 0
        hash = (hash ^ UInt64(scalar)) &* Self.prime
        count &+= 1
        previous = scalar
    }
}
