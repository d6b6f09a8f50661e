/// Which bytes of UTF-8 belong to words.
enum WordBytes {
    /// True for letters and digits, by a character's first bytes; false for punctuation, signs and blanks.
    @inline(__always)
    static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        // Of Latin-1's signs only ª, µ and º are letters; U+2000…U+2BFF are punctuation and symbols.
        case 0xC2: false
        case 0xE2: index + 1 < bytes.count && bytes[index + 1] >= 0xB0
        // CJK punctuation (U+3000…U+303F, the iteration marks aside) and full-width signs.
        case 0xE3: index + 1 < bytes.count && bytes[index + 1] != 0x80
        case 0xEF: index + 1 < bytes.count && bytes[index + 1] != 0xBC && bytes[index + 1] != 0xBB
        default: true
        }
    }

    /// True for the first byte of characters that are written without blanks between words: kana, Han, Thai.
    @inline(__always)
    static func isUnspaced(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case 0xE4...0xE9: true
        case 0xE3: index + 1 < bytes.count && bytes[index + 1] != 0x80
        case 0xE0: index + 1 < bytes.count && bytes[index + 1] >= 0xB8 && bytes[index + 1] <= 0xBB
        default: false
        }
    }
}
