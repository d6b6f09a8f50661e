/// Finds words behind a sign: `@handle`, `#hashtag`.
enum SignedWord {
    /// The ranges of the sign with its word, where the sign stands free.
    /// - Parameter accepts: whether a word of bytes counts.
    static func ranges(
        of sign: Unicode.Scalar, in block: TaggedBlock, accepts: (ArraySlice<UInt8>) -> Bool
    ) -> [Range<Int>] {
        let bytes = block.bytes
        guard block.holds(UInt8(ascii: sign)) else { return [] }
        return bytes.indices.compactMap { index in
            guard bytes[index] == UInt8(ascii: sign), index == 0 || !isWord(bytes[index - 1]) else { return nil }
            var end = index + 1
            while end < bytes.count, isWord(bytes[end]) { end += 1 }
            return end > index + 1 && accepts(bytes[(index + 1)..<end]) ? index..<end : nil
        }
    }

    /// Letters, digits, underscores and whatever is not ASCII, general punctuation aside.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
        case 0x80...0xE1, 0xE3...0xFF: true
        default: false
        }
    }
}
