import GalleyCore

/// East Asian encodings of more than one byte a character, over iconv.
///
/// After a bad sequence it goes on as the Encoding Standard says: an ASCII byte is never swallowed, so that a broken
/// character cannot hide the markup behind it.
enum MultiByteDecoder {
    /// iconv's name for the table the Standard means: `SHIFT_JIS` maps 0x5C to the yen sign and `EUC-KR` lacks most
    /// syllables, hence Microsoft's supersets.
    private static let names: [CharacterEncoding: String] = [
        .shiftJis: "CP932",
        .eucJp: "EUC-JP-MS",
        .iso2022Jp: "ISO-2022-JP-3",
        .eucKr: "UHC",
        .big5: "BIG5-HKSCS",
        .gbk: "GB18030",
        .gb18030: "GB18030",
    ]

    static func decode(_ bytes: [UInt8], as encoding: CharacterEncoding) -> DecodedText {
        guard let name = names[encoding], let converter = Converter(name) else {
            // A system without the conversion: keep the ASCII, which holds the markup, and count the rest as lost.
            return DecodedText(bytes: asciiOnly(bytes), malformedCount: bytes.reduce(0) { $0 + ($1 < 0x80 ? 0 : 1) })
        }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var malformed = 0
        var at = 0
        while at < bytes.count {
            switch converter.run(bytes, consumed: &at, output: &output) {
            case .done: at = bytes.count
            case .outputFull: break
            case .truncated:
                output += UTF8Decoder.replacement
                malformed += 1
                at = bytes.count
            // What iconv held back at the very end and could not use.
            case .malformed where at >= bytes.count:
                output += UTF8Decoder.replacement
                malformed += 1
            case .malformed:
                // 0x80 alone is the euro sign in GBK's and gb18030's decoders (§10.2), itself in Shift_JIS's (§12.3).
                if bytes[at] == 0x80, encoding == .gbk || encoding == .gb18030 {
                    output += "€".utf8
                } else if bytes[at] == 0x80, encoding == .shiftJis {
                    output += "\u{80}".utf8
                } else {
                    output += UTF8Decoder.replacement
                    malformed += 1
                }
                at += malformedLength(bytes, at: at, encoding)
            }
        }
        if encoding == .eucJp || encoding == .big5 { malformed += replaceControls(in: &output) }
        return DecodedText(bytes: output, malformedCount: malformed)
    }

    /// iconv lets the bytes 0x80 to 0x9F through as C1 controls where the Standard has an error; no character of these
    /// encodings is one, so that each control in the output is such a byte.
    private static func replaceControls(in output: inout [UInt8]) -> Int {
        func isControl(_ index: Int) -> Bool {
            output[index] == 0xC2 && index + 1 < output.count && (0x80...0x9F).contains(output[index + 1])
        }
        guard output.indices.contains(where: isControl) else { return 0 }
        var replaced: [UInt8] = []
        var (count, index) = (0, 0)
        while index < output.count {
            if isControl(index) {
                replaced += UTF8Decoder.replacement
                (count, index) = (count + 1, index + 2)
            } else {
                replaced.append(output[index])
                index += 1
            }
        }
        output = replaced
        return count
    }

    /// A lead byte and its non-ASCII trail are one error; an ASCII byte after a lead is read again.
    private static func malformedLength(_ bytes: [UInt8], at index: Int, _ encoding: CharacterEncoding) -> Int {
        guard isLead(bytes[index], encoding), index + 1 < bytes.count, bytes[index + 1] >= 0x80 else { return 1 }
        // EUC-JP's characters of three bytes begin with 0x8F.
        let isLong = encoding == .eucJp && bytes[index] == 0x8F && index + 2 < bytes.count
        return isLong && (0xA1...0xFE).contains(bytes[index + 1]) && bytes[index + 2] >= 0x80 ? 3 : 2
    }

    /// The bytes that begin a character of several bytes (Encoding Standard §10 to §13).
    private static func isLead(_ byte: UInt8, _ encoding: CharacterEncoding) -> Bool {
        switch encoding {
        case .shiftJis: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
        case .eucJp: byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte)
        default: (0x81...0xFE).contains(byte)
        }
    }

    private static func asciiOnly(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for byte in bytes {
            if byte < 0x80 { output.append(byte) } else { output += UTF8Decoder.replacement }
        }
        return output
    }
}
