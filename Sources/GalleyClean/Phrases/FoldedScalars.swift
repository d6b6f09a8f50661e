import GalleyCore

/// The scalars of UTF-8 text as phrases are compared: lower-case in Latin, Greek and Cyrillic, full-width signs made
/// narrow, every white space a space, quotes and dashes made plain, invisible signs left out (zero).
///
/// Arithmetic on ranges instead of Unicode tables: it runs over the opening of every block of every page.
struct FoldedScalars {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    /// The next scalar, folded; nil at the end.
    @inline(__always)
    mutating func next() -> UInt32? {
        guard index < bytes.count else { return nil }
        let first = bytes[index]
        if first < 0x80 {
            index += 1
            if first &- 0x41 < 26 { return UInt32(first | 0x20) }
            return first <= 0x20 ? 0x20 : UInt32(first)
        }
        return Self.fold(decode(first))
    }

    /// The next scalar where it is an ASCII letter, as most are; otherwise nothing is taken.
    @inline(__always)
    mutating func nextLetter() -> UInt32? {
        guard index < bytes.count else { return nil }
        let letter = bytes[index] | 0x20
        guard letter &- 0x61 < 26 else { return nil }
        index &+= 1
        return UInt32(letter)
    }

    /// Eight bytes that come next, as they are; nothing is taken where they are not what is wanted.
    @inline(__always)
    mutating func nextEight(where isWanted: (EightBytes) -> Bool) -> EightBytes? {
        guard index &+ 8 <= bytes.count else { return nil }
        let eight = EightBytes(UnsafeRawBufferPointer(bytes), at: index)
        guard isWanted(eight) else { return nil }
        index &+= 8
        return eight
    }

    private mutating func decode(_ first: UInt8) -> UInt32 {
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length {
            let at = index + offset
            value = value << 6 | (at < bytes.count ? UInt32(bytes[at] & 0x3F) : 0)
        }
        index = min(index + length, bytes.count)
        return value
    }

    static func fold(_ scalar: UInt32) -> UInt32 {
        // Most scripts have no cases: they need not be compared with what follows.
        if scalar >= 0x0500, scalar < 0x1E00 { return scalar }
        if scalar >= 0x3001, scalar < 0xFE00 { return scalar }
        return switch scalar {
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x3000: 0x20
        case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE0F: 0
        case 0x00C0...0x00DE where scalar != 0xD7: scalar + 32
        case 0x0130: 0x69
        case 0x0100...0x0137, 0x014A...0x0177, 0x0460...0x04FF, 0x1E00...0x1EFF: scalar | 1
        case 0x0139...0x0148, 0x0179...0x017E: scalar + (scalar & 1)
        case 0x0391...0x03A9: scalar + 32
        case 0x0400...0x040F: scalar + 80
        case 0x0410...0x042F: scalar + 32
        case 0x2018, 0x2019, 0x201A, 0x2032: 0x27
        case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: 0x22
        case 0x2010...0x2015, 0x2212: 0x2D
        case 0xFF01...0xFF5E: fold(scalar - 0xFEE0)
        case 0x41...0x5A: scalar | 0x20
        default: scalar
        }
    }

    /// True for letters and digits of any script, as far as phrases need to know.
    @inline(__always)
    static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x61 < 26 || scalar &- 0x30 < 10 }
        if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xBA || scalar == 0xB5 }
        if scalar >= 0x2000, scalar < 0x2C00 { return false }
        if scalar >= 0x589, scalar < 0x966, isPunctuation(scalar) { return false }
        if scalar >= 0x3000, scalar <= 0x3020 { return scalar == 0x3005 || scalar == 0x3007 }
        if scalar >= 0xFE10, scalar < 0xFE70 || scalar > 0xFF60 && scalar < 0xFF66 { return false }
        return scalar != 0xD7 && scalar != 0xF7 && scalar < 0x1F000
    }

    /// Comma, semicolon, question mark and full stop of Arabic, the full stops of Armenian and Devanagari.
    private static func isPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x589, 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965: true
        default: false
        }
    }

    /// True where a word may end between two signs without a space: anywhere in the scripts that set none, and in
    /// Korean, whose particles grow onto the word, once a phrase is long enough to be one.
    @inline(__always)
    static func mayEndWord(_ scalar: UInt32, before next: UInt32, after count: Int) -> Bool {
        if isHangul(scalar) { return count >= 5 }
        return isUnspaced(scalar) || isUnspaced(next)
    }

    private static func isHangul(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar < 0xD7B0 }

    private static func isUnspaced(_ scalar: UInt32) -> Bool {
        scalar >= 0x0E00 && scalar < 0x0EFF || scalar >= 0x3005 && scalar < 0xA4D0
            || scalar >= 0xF900 && scalar < 0xFB00
    }
}
