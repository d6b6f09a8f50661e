import GalleyCore
import GalleyText
import Testing

/// Holds the tables of the decoders to what browsers decode: fingerprints printed by `compare.py --pins` in
/// Benchmarks/encodings, made from a browser's own texts.
@Suite("The indexes of the Encoding Standard")
struct EncodingIndexTests {
    private static let pins: [CharacterEncoding: UInt64] = [
        .utf8: 0x7EA7_A9E6_379C_5FA5, .ibm866: 0x2897_7788_B677_7E1A, .iso8859x2: 0xDC9A_C951_14A4_CF7C,
        .iso8859x3: 0x8B1A_3060_030D_5AB5, .iso8859x4: 0x4F47_9FEB_52CD_B4F5, .iso8859x5: 0x46F3_7B12_4299_9F0D,
        .iso8859x6: 0x24F4_813A_A9DD_50DC, .iso8859x7: 0xFBC0_5879_CA11_58D1, .iso8859x8: 0x417F_D257_EF48_12BD,
        .latinHebrewLogical: 0x417F_D257_EF48_12BD, .iso8859x10: 0x6DFF_E862_19F1_923F,
        .iso8859x13: 0xEA6E_B40B_D1B1_D43D, .iso8859x14: 0x9082_72E7_660F_F393, .iso8859x15: 0xAA01_513E_1F5B_E432,
        .iso8859x16: 0x48FC_2CB4_B9ED_D164, .koi8R: 0x276D_85B3_BC18_1131, .koi8U: 0xFF7C_C155_C682_9F9D,
        .macintosh: 0x7D42_323E_70B1_A809, .windows874: 0x31FE_DE6F_BB78_0959, .windows1250: 0x87BE_BF87_D92B_1B11,
        .windows1251: 0x60A9_7BA2_4B80_F1E1, .windows1252: 0xC91D_9BD7_F101_8B48,
        .windows1253: 0x4407_374E_83C6_2D2C, .windows1254: 0x1EBF_31FB_E2CA_9524,
        .windows1255: 0xEEB2_185A_8C7E_7E65, .windows1256: 0x4874_8D65_473E_54EB,
        .windows1257: 0xA2A1_9478_8638_289A, .windows1258: 0x9850_D0D7_FBBE_C09F,
        .xMacCyrillic: 0x1A57_7854_5A74_646F, .gbk: 0x7421_4A0A_1B9C_EE5B, .gb18030: 0x16E1_5928_89B8_91FE,
        .big5: 0x27C8_A9D9_129A_AD8C, .eucJp: 0xE0B9_89F1_C009_D2AB, .iso2022Jp: 0x067D_284F_FD6E_BB6F,
        .shiftJis: 0x8FD8_C47E_21D3_46BD, .eucKr: 0x2069_3048_AA16_8598, .utf16be: 0xCEC2_A95B_50CB_D434,
        .utf16le: 0x3458_F670_7278_B68E, .xUserDefined: 0x10BD_6F4F_A578_CA65,
    ]

    @Test(
        "every byte, every pair and the longer forms decode as in a browser",
        arguments: CharacterEncoding.allCases.filter { $0 != .replacement })
    func asInABrowser(encoding: CharacterEncoding) {
        var fingerprint = Fingerprint()
        for bytes in Self.sequences(encoding) { fingerprint.add(TextDecoder.decode(bytes, as: encoding).bytes) }
        #expect(fingerprint.value == Self.pins[encoding])
    }

    @Test(
        "the four-byte characters of gb18030 end where Unicode does",
        arguments: [
            ([0x90, 0x30, 0x81, 0x30], "\u{10000}"), ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
            ([0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}"), ([0x84, 0x31, 0xA4, 0x39], "\u{FFFF}"),
            ([0x84, 0x31, 0xA5, 0x30], "\u{FFFD}"), ([0x81, 0x35, 0xF4, 0x37], "\u{E7C7}"),
            ([0x81, 0x30, 0x81, 0x41], "\u{FFFD}0\u{4E04}"), ([0x81, 0x30, 0x81], "\u{FFFD}"),
            ([0xFE, 0x39, 0xFE, 0x39], "\u{FFFD}"), ([0xA6, 0xD9], "\u{FE10}"), ([0xA3, 0xA0], "\u{3000}"),
        ] as [([UInt8], String)])
    func fourBytes(bytes: [UInt8], text: String) {
        #expect(TextDecoder.decode(bytes, as: .gb18030).string == text)
        #expect(TextDecoder.decode(bytes, as: .gbk).string == text)
    }

    @Test(
        "escapes of ISO-2022-JP change what follows; broken and empty ones are errors",
        arguments: [
            ("\u{1B}$B0!\u{1B}(B<p>", "亜<p>"), ("\u{1B}$@0!\u{1B}(J\\~", "亜¥‾"), ("\u{1B}(I1", "ｱ"),
            ("\u{1B}(B\u{1B}(Ba", "\u{FFFD}a"), ("\u{1B}(Ba\u{1B}(Bb", "ab"), ("\u{1B}", "\u{FFFD}"),
            ("\u{1B}$", "\u{FFFD}$"), ("\u{1B}(Z<p>", "\u{FFFD}(Z<p>"), ("\u{1B}$B0\u{1B}(Ba", "\u{FFFD}a"),
            ("\u{1B}$B0", "\u{FFFD}"), ("a\u{0E}b\u{0F}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{1B}$B\n0!", "\u{FFFD}亜"),
            ("\u{1B}$B\u{1B}$", "\u{FFFD}\u{FFFD}"),
        ])
    func escapes(bytes: String, text: String) {
        #expect(TextDecoder.decode(Array(bytes.utf8), as: .iso2022Jp).string == text)
    }

    /// The same cases in the same order as `pinned` in compare.py.
    private static func sequences(_ encoding: CharacterEncoding) -> [[UInt8]] {
        var sequences = (UInt8(0)...0xFF).map { [$0] }
        let longer: [CharacterEncoding] = [
            .utf8, .utf16be, .utf16le, .gbk, .gb18030, .big5, .eucJp, .iso2022Jp, .shiftJis, .eucKr,
        ]
        guard longer.contains(encoding) else { return sequences }
        for lead in UInt8(0x80)...0xFF { sequences += (UInt8(0)...0xFF).map { [lead, $0] } }
        let rows = UInt8(0xA1)...0xFE
        let digits = UInt8(0x30)...0x39
        switch encoding {
        case .eucJp: sequences += rows.flatMap { row in rows.map { [0x8F, row, $0] } }
        case .iso2022Jp: sequences += rows.flatMap { row in rows.map { [0x1B, 0x24, 0x42, row - 0x80, $0 - 0x80] } }
        case .gb18030:
            for lead: UInt8 in [0x81, 0x82, 0x83, 0x84, 0x90] {
                for second in digits {
                    for third in UInt8(0x81)...0xFE { sequences += digits.map { [lead, second, third, $0] } }
                }
            }
        default: break
        }
        return sequences
    }

    /// FNV-1a over texts, each with a line feed behind it.
    private struct Fingerprint {
        private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ text: [UInt8]) {
            for byte in text + [0x0A] { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
    }
}
