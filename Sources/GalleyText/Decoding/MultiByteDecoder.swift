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
            case .malformed:
                // 0x80 alone is the euro sign in GBK's and gb18030's decoders (§10.2).
                if bytes[at] == 0x80, encoding == .gbk || encoding == .gb18030 {
                    output += "€".utf8
                } else {
                    output += UTF8Decoder.replacement
                    malformed += 1
                }
                at += malformedLength(bytes, at: at)
            }
        }
        return DecodedText(bytes: output, malformedCount: malformed)
    }

    /// A lead byte and its non-ASCII trail are one error; an ASCII byte after a lead is read again.
    private static func malformedLength(_ bytes: [UInt8], at index: Int) -> Int {
        guard bytes[index] > 0x80, index + 1 < bytes.count, bytes[index + 1] >= 0x80 else { return 1 }
        return 2
    }

    private static func asciiOnly(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for byte in bytes {
            if byte < 0x80 { output.append(byte) } else { output += UTF8Decoder.replacement }
        }
        return output
    }
}
