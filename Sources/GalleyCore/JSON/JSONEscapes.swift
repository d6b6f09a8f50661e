/// Texts as JSON writes them (RFC 8259, section 7).
enum JSONEscapes {
    /// The words of a text or key that has been found right.
    static func words(_ entry: JSONDocument.Entry, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        let content = UnsafeBufferPointer(rebasing: bytes[(entry.offset + 1)..<(entry.offset + 1 + entry.extent)])
        return entry.kind == .escapedText ? decoded(content) : String(decoding: content, as: UTF8.self)
    }

    /// Whole stretches between escapes are copied.
    private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var start = 0
        while let escape = text[start...].firstIndex(of: UInt8(ascii: "\\")) {
            result.append(contentsOf: text[start..<escape])
            start = append(escape + 1, of: text, to: &result)
        }
        result.append(contentsOf: text[start...])
        return String(decoding: result, as: UTF8.self)
    }

    /// Puts down what an escape stands for.
    /// - Parameter index: of the sign behind the backslash.
    /// - Returns: where it goes on.
    private static func append(_ index: Int, of text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) -> Int {
        switch text[index] {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "u"):
            let (scalar, end) = scalar(text, at: index + 1)
            result.append(contentsOf: String(scalar).utf8)
            return end
        default: result.append(text[index])
        }
        return index + 1
    }

    /// What `\u` stands for, surrogate pairs together; a lone surrogate becomes U+FFFD.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> (Unicode.Scalar, end: Int) {
        let end = start + 4
        guard let high = unit(text, at: start) else { return ("\u{FFFD}", end) }
        if high < 0xD800 || high >= 0xE000 { return (Unicode.Scalar(high) ?? "\u{FFFD}", end) }
        if high < 0xDC00, end + 6 <= text.count, text[end] == UInt8(ascii: "\\"), text[end + 1] == UInt8(ascii: "u"),
            let low = unit(text, at: end + 2), low >= 0xDC00, low < 0xE000
        {
            return (Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}", end + 6)
        }
        return ("\u{FFFD}", end)
    }

    /// The UTF-16 unit that four hexadecimal digits write; nil where they are not there.
    static func unit(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
        if start + 4 > text.count { return nil }
        var value: UInt32 = 0
        for place in start..<start + 4 {
            guard let digit = HexDigit.value(of: text[place]) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
