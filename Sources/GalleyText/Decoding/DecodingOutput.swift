/// Text as a decoder produces it: UTF-8, and how many sequences had to be replaced.
struct DecodingOutput {
    private var text: UTF8Writer
    private var malformedCount = 0

    init(expecting count: Int) { text = UTF8Writer(capacity: count + count / 2) }

    var decoded: DecodedText { DecodedText(bytes: text.bytes, malformedCount: malformedCount) }

    /// Appends a scalar value; the caller has seen to it that it is no surrogate.
    mutating func append(_ scalar: UInt32) { text.append(scalar) }

    /// The Standard's "error": a replacement character.
    mutating func appendError() {
        text.append(0xFFFD)
        malformedCount += 1
    }

    /// Copies the ASCII bytes at `index`, if any, and moves it behind them: most of any page's markup.
    mutating func copyASCII(of bytes: [UInt8], from index: inout Int) {
        let start = index
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        if index > start { text.append(ascii: bytes[start..<index]) }
    }
}
