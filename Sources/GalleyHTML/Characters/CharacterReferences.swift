/// Decodes `&amp;`, `&#8217;`, `&#x2019;` and their 2,231 named kin (HTML Standard §13.2.5.72–80), together with what
/// the Standard does to every input stream: CR LF and CR become LF, and a NUL that was kept becomes U+FFFD.
package enum CharacterReferences {
    /// What one reference stands for.
    struct Match {
        let first: UInt32
        /// The second code point of the few names that stand for two; zero for the others.
        let second: UInt32
        /// The offset after the reference.
        let end: Int
    }

    /// Appends the decoded characters of a range of UTF-8 bytes.
    /// - Parameter inAttribute: In an attribute's value a name without `;` is a reference only where no letter, digit
    ///   or `=` follows: `?a=1&copy=2` stays.
    package static func decode(_ bytes: [UInt8], range: Range<Int>, inAttribute: Bool, into buffer: inout [UInt8]) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range outside the bytes")
        bytes.withUnsafeBufferPointer { decode($0, range, inAttribute: inAttribute, into: &buffer) }
    }

    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, inAttribute: Bool, into buffer: inout [UInt8]
    ) {
        // A reference ends where its text ends.
        let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
        var runStart = range.lowerBound
        var offset = SpecialBytes.firstInText(text, from: runStart)
        while offset < text.count {
            if text[offset] == .ampersand {
                guard let match = match(text, at: offset, inAttribute: inAttribute) else {
                    offset = SpecialBytes.firstInText(text, from: offset + 1)
                    continue
                }
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset]))
                append(match.first, to: &buffer)
                if match.second != 0 { append(match.second, to: &buffer) }
                runStart = match.end
            } else {
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset]))
                runStart = appendLiteral(text, at: offset, to: &buffer)
            }
            offset = SpecialBytes.firstInText(text, from: runStart)
        }
        if runStart < offset { buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset])) }
    }

    /// Appends a range in which `&` is a letter like any other.
    static func copyLiteral(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into buffer: inout [UInt8]) {
        let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
        var runStart = range.lowerBound
        var offset = SpecialBytes.firstInLiteral(text, from: runStart)
        while offset < text.count {
            buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset]))
            runStart = appendLiteral(text, at: offset, to: &buffer)
            offset = SpecialBytes.firstInLiteral(text, from: runStart)
        }
        if runStart < offset { buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset])) }
    }

    /// Appends what a CR or NUL stands for and returns the offset after it.
    private static func appendLiteral(
        _ text: UnsafeBufferPointer<UInt8>, at offset: Int, to buffer: inout [UInt8]
    ) -> Int {
        guard text[offset] == .carriageReturn else {
            append(0xFFFD, to: &buffer)
            return offset + 1
        }
        buffer.append(.lineFeed)
        return offset + 1 < text.count && text[offset + 1] == .lineFeed ? offset + 2 : offset + 1
    }

    /// The reference at an `&`, if there is one.
    static func match(_ text: UnsafeBufferPointer<UInt8>, at offset: Int, inAttribute: Bool) -> Match? {
        let start = offset + 1
        guard start < text.count else { return nil }
        if text[start] == .numberSign { return matchNumber(text, from: start + 1) }
        guard text[start].isASCIIAlphanumeric else { return nil }
        return NamedReferences.shared.match(text, from: start, inAttribute: inAttribute)
    }

    private static func matchNumber(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Match? {
        let isHex = start < text.count && text[start] | 0x20 == 0x78
        var offset = isHex ? start + 1 : start
        let firstDigit = offset
        var value: UInt32 = 0
        while offset < text.count, let digit = digit(text[offset], isHex: isHex) {
            // Beyond the last code point the value only has to stay beyond it.
            value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
            offset += 1
        }
        guard offset > firstDigit else { return nil }
        if offset < text.count, text[offset] == .semicolon { offset += 1 }
        return Match(first: codePoint(value), second: 0, end: offset)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        if byte.isASCIIDigit { return UInt32(byte - 0x30) }
        let letter = byte | 0x20
        return isHex && letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x57) : nil
    }

    /// The code point a number means: the C1 controls are read as windows-1252 (§13.2.5.80).
    private static func codePoint(_ value: UInt32) -> UInt32 {
        switch value {
        case 0, 0xD800...0xDFFF: return 0xFFFD
        case 0x80...0x9F: return windows1252[Int(value - 0x80)]
        default: return value > 0x10_FFFF ? 0xFFFD : value
        }
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func append(_ value: UInt32, to buffer: inout [UInt8]) {
        if value < 0x80 {
            buffer.append(UInt8(value))
        } else {
            buffer.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        }
    }
}
