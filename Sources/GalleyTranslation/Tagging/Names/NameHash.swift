import GalleyCore

/// The hash by which words are looked up in the lexicon and in the model: of a word in small letters, full stops left out,
/// so that `U.S.` and `US` are one word. Eight bytes go in at a time, so that no two words of up to eight share one.
struct NameHash: Sendable {
    private var state: UInt64 = 0x9AE1_6A3B_2F90_404F
    /// Bytes that wait for others, the first lowest.
    private var pending: UInt64 = 0
    private var width: UInt64 = 0

    /// Takes one more byte in.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        pending |= UInt64(byte) &<< width
        width &+= 8
        if width == 64 {
            state = Self.mixed(state, pending)
            (pending, width) = (0, 0)
        }
    }

    /// Takes eight bytes in where none wait, the first lowest; behind the last of all there may be zeros.
    @inline(__always)
    mutating func add(eight bytes: UInt64) { if bytes != 0 { state = Self.mixed(state, bytes) } }

    @inline(__always)
    var value: UInt64 { pending == 0 ? state : Self.mixed(state, pending) }

    @inline(__always)
    private static func mixed(_ state: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (state ^ bytes) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product &>> 32
    }

    /// The hash of a word in small letters, or of any bytes as they are.
    static func of(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = NameHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }

    /// The same of a part of some bytes.
    static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var (hash, index) = (NameHash(), range.lowerBound)
            let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<range.upperBound])
            while index < range.upperBound {
                hash.add(eight: EightBytes(bytes, from: index).word)
                index &+= 8
            }
            return hash.value
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
        let product = (phrase &* 0x9E37_79B9_7F4A_7C15 ^ word) &* 0xBF58_476D_1CE4_E5B9
        return product ^ product &>> 32
    }

    /// The hash of a phrase from its words.
    static func joined(_ words: ArraySlice<NameToken>) -> UInt64 {
        words.dropFirst().reduce(words.first?.hash ?? 0) { joined($0, $1.hash) }
    }
}
