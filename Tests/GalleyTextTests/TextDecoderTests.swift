import GalleyCore
import GalleyText
import Testing

@Suite("Decoding bytes")
struct TextDecoderTests {
    @Test("valid UTF-8 comes back as it is, without a byte order mark")
    func utf8() {
        let text = "Grüße, 서울 🌍"
        #expect(TextDecoder.decode(Array(text.utf8), as: .utf8) == DecodedText(bytes: Array(text.utf8)))
        #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x41], as: .utf8) == DecodedText(bytes: [0x41]))
    }

    @Test("valid UTF-8 is not copied")
    func uncopied() {
        let bytes = Array(String(repeating: "galley ", count: 1000).utf8)
        let decoded = TextDecoder.decode(bytes, as: .utf8)
        let same = bytes.withUnsafeBufferPointer { a in
            decoded.bytes.withUnsafeBufferPointer { a.baseAddress == $0.baseAddress }
        }
        #expect(same)
    }

    @Test(
        "each maximal part of a broken sequence becomes one replacement character",
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1), ([0xC3], "\u{FFFD}", 1), ([0xE2, 0x82], "\u{FFFD}", 1),
            ([0xE2, 0x82, 0x41], "\u{FFFD}A", 1), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}", 2),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
            ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
            ([0xF0, 0x9F, 0x8C, 0x3C], "\u{FFFD}<", 1),
        ] as [([UInt8], String, Int)])
    func broken(bytes: [UInt8], text: String, count: Int) {
        let decoded = TextDecoder.decode(bytes, as: .utf8)
        #expect(decoded.string == text)
        #expect(decoded.malformedCount == count)
    }

    @Test("random bytes decode as the standard library repairs them")
    func random() {
        var seed: UInt64 = 3
        for _ in 0..<2000 {
            let bytes = (0..<24).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1
                return [0x41, 0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xA0, 0xF0, 0x90, 0xF4, 0x8F, 0xFF][Int(seed >> 33) % 12]
            }
            #expect(TextDecoder.decode(bytes, as: .utf8).string == String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test(
        "the web's encodings decode",
        arguments: [
            (.windows1252, [0x93, 0x48, 0x69, 0x94, 0x80, 0x81], "“Hi”€\u{81}"),
            (.iso8859x2, [0xB1, 0xE6], "ąć"), (.windows1251, [0xCF, 0xF0, 0xE8], "При"),
            (.koi8R, [0xF0, 0xD2, 0xC9], "При"),
            (.koi8U, [0xAE, 0xA4], "ўє"), (.ibm866, [0x8F, 0xE0, 0xA8], "При"), (.macintosh, [0x8E, 0xDB], "é€"),
            (.windows874, [0xA1], "ก"), (.iso8859x15, [0xA4], "€"), (.windows1255, [0xE0], "א"),
            (.shiftJis, [0x93, 0xFA, 0x96, 0x7B, 0x5C, 0x7E, 0xB1], "日本\\~ｱ"),
            (.eucJp, [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
            (.iso2022Jp, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x41], "日A"),
            (.eucKr, [0xB0, 0xA1, 0x8C, 0x63], "가똠"), (.big5, [0xA4, 0xA4], "中"), (.gbk, [0xD6, 0xD0, 0x80], "中€"),
            (.gb18030, [0x81, 0x30, 0x89, 0x38], "ß"),
            (.utf16le, [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x0D, 0xDE], "A😍"),
            (.utf16be, [0xAC, 0x00, 0x00, 0x41], "가A"), (.xUserDefined, [0x41, 0x80], "A\u{F780}"),
        ] as [(CharacterEncoding, [UInt8], String)])
    func encodings(encoding: CharacterEncoding, bytes: [UInt8], text: String) {
        #expect(TextDecoder.decode(bytes, as: encoding) == DecodedText(bytes: Array(text.utf8)))
    }

    @Test(
        "a broken character never swallows the markup behind it",
        arguments: [.shiftJis, .eucJp, .eucKr, .big5, .gbk, .gb18030] as [CharacterEncoding])
    func markupKept(encoding: CharacterEncoding) {
        let decoded = TextDecoder.decode([0x41, 0xFE, 0x3C, 0x62, 0x3E, 0xFE], as: encoding)
        #expect(decoded.string.hasSuffix("<b>\u{FFFD}"))
        #expect(decoded.malformedCount == 2)
    }

    @Test("lone surrogates and an odd byte are replaced; an unsupported encoding gives one error")
    func errors() {
        #expect(TextDecoder.decode([0x00, 0xDC, 0x41, 0x00, 0x42], as: .utf16le).string == "\u{FFFD}A\u{FFFD}")
        // A high surrogate and half a code unit at the end are one error (§14.2).
        #expect(TextDecoder.decode([0xD8, 0x00, 0x41], as: .utf16be).string == "\u{FFFD}")
        #expect(TextDecoder.decode([0xD8, 0x00, 0x00, 0x41], as: .utf16be).string == "\u{FFFD}A")
        #expect(
            TextDecoder.decode([0x3C, 0x62], as: .replacement)
                == DecodedText(bytes: [0xEF, 0xBF, 0xBD], malformedCount: 1))
    }

    @Test("every encoding of the Standard decodes ASCII", arguments: CharacterEncoding.allCases)
    func ascii(encoding: CharacterEncoding) {
        guard ![.utf16le, .utf16be, .replacement].contains(encoding) else { return }
        let text = "<p>Plain ASCII, 100%\\~</p>"
        #expect(TextDecoder.decode(Array(text.utf8), as: encoding).string == text)
    }
}
