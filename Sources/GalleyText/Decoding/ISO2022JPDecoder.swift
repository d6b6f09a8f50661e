/// ISO-2022-JP (Encoding Standard §12.2): seven-bit Japanese, in which escape sequences change what the bytes mean.
struct ISO2022JPDecoder {
    private enum Characters { case ascii, roman, katakana, jis0208 }

    private let bytes: [UInt8]
    private var at = 0
    private var characters = Characters.ascii
    /// An escape behind another one with nothing between them is an error: it could hide text from a filter.
    private var isJustEscaped = false
    private var output: DecodingOutput

    static func decode(_ bytes: [UInt8]) -> DecodedText {
        var decoder = ISO2022JPDecoder(bytes)
        while decoder.at < bytes.count { decoder.step() }
        return decoder.output.decoded
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output = DecodingOutput(expecting: bytes.count)
    }

    private mutating func step() {
        let byte = bytes[at]
        at += 1
        if byte == 0x1B { return escape() }
        isJustEscaped = false
        switch characters {
        case .ascii: append(isPlain(byte) ? UInt32(byte) : nil)
        case .roman: append(byte == 0x5C ? 0xA5 : byte == 0x7E ? 0x203E : isPlain(byte) ? UInt32(byte) : nil)
        case .katakana: append((0x21...0x5F).contains(byte) ? 0xFF61 + UInt32(byte) - 0x21 : nil)
        case .jis0208: pair(byte)
        }
    }

    /// Shift out and shift in, which would change the meaning of bytes elsewhere, are errors.
    private func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x0E && byte != 0x0F }

    private mutating func append(_ scalar: UInt32?) {
        if let scalar { output.append(scalar) } else { output.appendError() }
    }

    private mutating func pair(_ lead: UInt8) {
        guard (0x21...0x7E).contains(lead), at < bytes.count else { return output.appendError() }
        let trail = bytes[at]
        // An escape in the middle of a character ends it and is read as one.
        if trail == 0x1B { return output.appendError() }
        at += 1
        guard (0x21...0x7E).contains(trail),
            let scalar = EncodingIndex.jis0208[(Int(lead) - 0x21) * 94 + Int(trail) - 0x21]
        else { return output.appendError() }
        output.append(scalar)
    }

    /// The two bytes behind ESC; where they name no character set, only ESC is an error and they are read again.
    private mutating func escape() {
        guard at + 1 < bytes.count, let named = Self.characters(bytes[at], bytes[at + 1]) else {
            isJustEscaped = false
            return output.appendError()
        }
        at += 2
        characters = named
        if isJustEscaped { output.appendError() }
        isJustEscaped = true
    }

    private static func characters(_ first: UInt8, _ second: UInt8) -> Characters? {
        switch (first, second) {
        case (0x28, 0x42): .ascii
        case (0x28, 0x4A): .roman
        case (0x28, 0x49): .katakana
        case (0x24, 0x40), (0x24, 0x42): .jis0208
        default: nil
        }
    }
}
