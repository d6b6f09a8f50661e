/// GB 18030, and GBK, whose decoder is the same (Encoding Standard §10).
enum GB18030Decoder {
    private static let leads: ClosedRange<UInt8> = 0x81...0xFE
    private static let digits: ClosedRange<UInt8> = 0x30...0x39

    static func decode(_ bytes: [UInt8]) -> DecodedText {
        var output = DecodingOutput(expecting: bytes.count)
        var at = 0
        while true {
            output.copyASCII(of: bytes, from: &at)
            guard at < bytes.count else { return output.decoded }
            let (scalar, length) = character(in: bytes, at: at)
            if let scalar { output.append(scalar) } else { output.appendError() }
            at += length
        }
    }

    /// What the bytes from a non-ASCII one on stand for, nil for an error, and how many are used up.
    private static func character(in bytes: [UInt8], at index: Int) -> (scalar: UInt32?, length: Int) {
        let lead = bytes[index]
        if lead == 0x80 { return (0x20AC, 1) }
        guard leads.contains(lead), index + 1 < bytes.count else { return (nil, 1) }
        let trail = bytes[index + 1]
        if digits.contains(trail) { return fourBytes(in: bytes, at: index) }
        var scalar: UInt32?
        if (0x40...0x7E).contains(trail) || (0x80...0xFE).contains(trail) {
            scalar = EncodingIndex.gb18030[(Int(lead) - 0x81) * 190 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)]
        }
        return (scalar, scalar == nil && trail < 0x80 ? 1 : 2)
    }

    /// A lead byte and a digit, then another of each: broken, only the lead is an error and the rest is read again; at
    /// the end of the text, all that is there is one error.
    private static func fourBytes(in bytes: [UInt8], at index: Int) -> (scalar: UInt32?, length: Int) {
        guard index + 2 < bytes.count else { return (nil, 2) }
        guard leads.contains(bytes[index + 2]) else { return (nil, 1) }
        guard index + 3 < bytes.count else { return (nil, 3) }
        guard digits.contains(bytes[index + 3]) else { return (nil, 1) }
        let hundreds = (Int(bytes[index]) - 0x81) * 10 + Int(bytes[index + 1]) - 0x30
        let pointer = (hundreds * 126 + Int(bytes[index + 2]) - 0x81) * 10 + Int(bytes[index + 3]) - 0x30
        return (GB18030Ranges.scalar(pointer), 4)
    }
}
