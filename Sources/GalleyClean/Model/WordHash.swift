/// Hashes of the words of a text, folded, for comparing texts by the words they share and for weighing them.
enum WordHash {
    /// FNV-1a's, over scalars instead of bytes.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    static func words(of bytes: ArraySlice<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        bytes.withUnsafeBufferPointer { forEach(in: $0, scalar: { _ in }, word: { word, _ in words.append(word) }) }
        return words
    }

    /// Goes over a text once.
    /// - Parameters:
    ///   - scalar: called with each letter and digit, folded.
    ///   - word: called behind each word with its hash, and with its hash when all digits are nought.
    @inline(__always)
    static func forEach(
        in bytes: UnsafeBufferPointer<UInt8>, scalar take: (UInt32) -> Void, word: (UInt64, UInt64) -> Void
    ) {
        var scalars = FoldedScalars(bytes)
        var hash = seed
        /// The hash with all digits nought, from the first digit on.
        var plain: UInt64?
        var isWord = false
        while true {
            if plain == nil {
                while let letter = scalars.nextLetter() {
                    take(letter)
                    hash = (hash ^ UInt64(letter)) &* prime
                    isWord = true
                }
            }
            guard let scalar = scalars.next() else { break }
            if scalar == 0 { continue }
            if FoldedScalars.isWord(scalar) {
                take(scalar)
                let isDigit = scalar &- 0x30 < 10
                if isDigit || plain != nil {
                    plain = ((plain ?? hash) ^ UInt64(isDigit ? 0x30 : scalar)) &* prime
                }
                hash = (hash ^ UInt64(scalar)) &* prime
                isWord = true
            } else if isWord {
                word(hash, plain ?? hash)
                (hash, plain, isWord) = (seed, nil, false)
            }
        }
        if isWord { word(hash, plain ?? hash) }
    }
}
