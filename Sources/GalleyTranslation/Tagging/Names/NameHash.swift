/// The hash by which words are looked up in the lexicon and in the model: FNV-1a of 64 bits over the word in small
/// letters, full stops left out, so that `U.S.` and `US` are one word.
struct NameHash: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes one more byte in.
    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// The hash of a word in small letters, or of any bytes as they are.
    static func of(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = NameHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }

    /// The hashes of words in small letters, parted by blanks.
    static func all(_ words: String) -> Set<UInt64> {
        Set(words.utf8.split(separator: 0x20).map { of($0) })
    }

    /// The small letter of a byte: ASCII, and the capitals of Latin-1 that follow the lead byte 0xC3.
    @inline(__always)
    static func small(_ byte: UInt8, after lead: UInt8) -> UInt8 {
        if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
        return lead == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte | 0x20 : byte
    }

    /// The hash of a phrase from those of its words before the last, and of the last.
    static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
        (phrase &* 0x9E37_79B9_7F4A_7C15 ^ word) &* 0x0000_0100_0000_01B3
    }

    /// The hash of a phrase from its words.
    static func joined(_ words: ArraySlice<NameToken>) -> UInt64 {
        words.dropFirst().reduce(words.first?.hash ?? 0) { joined($0, $1.hash) }
    }
}
