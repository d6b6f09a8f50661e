/// Finds the few bytes that do not stand for themselves, eight at a time.
enum SpecialBytes {
    /// Where `&`, CR or NUL next stands in a text that begins at `start`, or the text's end.
    @inline(__always)
    static func firstInText(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: text, from: start, isLiteral: false)
    }

    /// Where CR or NUL next stands in a text in which `&` is a letter, or the text's end.
    @inline(__always)
    static func firstInLiteral(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: text, from: start, isLiteral: true)
    }

    @inline(__always)
    private static func first(in text: UnsafeBufferPointer<UInt8>, from start: Int, isLiteral: Bool) -> Int {
        var offset = start
        while text.count &- offset >= 8 {
            let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            var found = zeroBytes(word) | zeroBytes(word ^ every(.carriageReturn))
            if !isLiteral { found |= zeroBytes(word ^ every(.ampersand)) }
            if found != 0 { break }
            offset &+= 8
        }
        while offset < text.count {
            let byte = text[offset]
            if byte == .carriageReturn || byte == .null || (byte == .ampersand && !isLiteral) { break }
            offset &+= 1
        }
        return offset
    }

    /// Zero where a byte is not among eight; otherwise its lowest bit lies in the first of them that is the byte.
    @inline(__always)
    static func places(of byte: UInt8, in word: UInt64) -> UInt64 { zeroBytes(word ^ every(byte)) }

    @inline(__always)
    private static func every(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Not zero exactly when one of eight bytes is.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
}
