/// The hash by which words are looked up in the lexicon and in the model: FNV-1a of 64 bits over the word in small
/// letters, full stops left out, so that `U.S.` and `US` are one word.
struct NameHash: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes one more byte in.
    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// Takes a word of UTF-8 in.
    mutating func add(word bytes: UnsafeBufferPointer<UInt8>) {
        var lead: UInt8 = 0
        for byte in bytes {
            if byte == 0x2E { continue }
            add(Self.small(byte, after: lead))
            lead = byte
        }
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
}
