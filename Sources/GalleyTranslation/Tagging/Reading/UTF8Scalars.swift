import GalleyText

/// Reads characters of valid UTF-8 where they stand. Offsets are on the borders of characters.
enum UTF8Scalars {
    /// The character at an offset, and its bytes.
    @inline(__always)
    static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (scalar: Unicode.Scalar, width: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let width = width(of: lead)
        guard index + width <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }

    /// The character at an offset of an array; nil at its end.
    static func scalar(at index: Int, in bytes: [UInt8]) -> (scalar: Unicode.Scalar, width: Int)? {
        guard index < bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { scalar(at: index, in: $0) }
    }

    /// Bytes of a character by its first one.
    @inline(__always)
    static func width(of lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

    /// Where the character before an offset begins.
    static func start(before end: Int, in bytes: [UInt8]) -> Int {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return max(start, 0)
    }

    /// The value of the decimal digit at an offset, of any script, and its bytes.
    static func digit(at index: Int, in bytes: [UInt8]) -> (value: UInt8, width: Int)? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if byte < 0x80 { return byte &- 0x30 < 10 ? (byte - 0x30, 1) : nil }
        guard DigitBytes.mayBegin(byte), let (scalar, width) = scalar(at: index, in: bytes),
            scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
        else { return nil }
        return (UInt8(value), width)
    }
}
