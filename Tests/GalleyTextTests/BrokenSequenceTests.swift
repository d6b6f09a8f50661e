import GalleyCore
import GalleyText
import Testing

@Suite("Broken sequences of East Asian encodings")
struct BrokenSequenceTests {
    private static let encodings: [CharacterEncoding] = [
        .shiftJis, .eucJp, .iso2022Jp, .eucKr, .big5, .gbk, .gb18030,
    ]

    @Test(
        "every lead byte may end the text, or be followed by anything, and the ASCII behind it survives",
        arguments: encodings)
    func everyLead(encoding: CharacterEncoding) {
        for lead in UInt8(0x80)...0xFF {
            _ = TextDecoder.decode([lead], as: encoding)
            for trail: UInt8 in [0x30, 0x62, 0x66, 0x80, 0xA1, 0xFF] {
                _ = TextDecoder.decode([lead, trail], as: encoding)
                let text = TextDecoder.decode([lead, trail, 0x0A, 0x3C, 0x70, 0x3E], as: encoding).string
                #expect(text.hasSuffix("\n<p>"), "\(lead) \(trail)")
            }
        }
    }

    @Test(
        "what is no character is replaced as the Standard says",
        arguments: [
            (CharacterEncoding.eucJp, [0x80, 0x30] as [UInt8], "\u{FFFD}0"),
            (.eucKr, [0xFF, 0x80], "\u{FFFD}\u{FFFD}"),
            (.big5, [0x80, 0x30], "\u{FFFD}0"), (.shiftJis, [0x80, 0x30], "\u{80}0"),
            (.shiftJis, [0xA0, 0x81], "\u{FFFD}\u{FFFD}"), (.gbk, [0x80, 0x30], "€0"),
            (.eucJp, [0x8F, 0xA1, 0xA1, 0x30], "\u{FFFD}0"), (.macintosh, [0xC6, 0xF0], "\u{2206}\u{F8FF}"),
        ])
    func replaced(encoding: CharacterEncoding, bytes: [UInt8], text: String) {
        #expect(TextDecoder.decode(bytes, as: encoding).string == text)
    }

    @Test("a megabyte of errors is decoded at once", .timeLimit(.minutes(1)), arguments: encodings)
    func nothingButErrors(encoding: CharacterEncoding) {
        let decoded = TextDecoder.decode([UInt8](repeating: 0xFF, count: 1_000_000), as: encoding)
        #expect(decoded.malformedCount == 1_000_000)
    }
}
