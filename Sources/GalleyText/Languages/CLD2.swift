import CTextTools

/// The Compact Language Detector's judgement of one stretch of text.
enum CLD2 {
    struct Judgement {
        /// Languages with their share of the letters, 0 to 1, the likeliest first.
        var shares: [(language: String, share: Double)]
        var letterBytes: Int
        var reliable: Bool
    }

    static func detect(_ text: Substring, hint: String?) -> Judgement {
        var guess = ctt_language_guess()
        // CLD2 refuses text with control characters, which badly converted pages are full of.
        var text = mayHoldControls(text) ? withoutControls(text) : text
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { ctt_detect_language($0.baseAddress, $0.count, hint, &guess) }
        }
        let entries = withUnsafeBytes(of: &guess.languages) { Array($0.bindMemory(to: ctt_language.self)) }
        let shares = entries.prefix(Int(guess.count)).map { entry in
            let code = withUnsafeBytes(of: entry.code) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            return (language: normalized(code), share: Double(entry.percent) / 100)
        }
        return Judgement(shares: shares, letterBytes: Int(guess.letter_bytes), reliable: guess.reliable != 0)
    }

    /// False for the bytes of nearly all texts, which need not be looked at character by character.
    private static func mayHoldControls(_ text: Substring) -> Bool {
        var text = text
        let isDoubtful = text.withUTF8 { utf8 in
            utf8.contains { byte in
                byte < 0x20 ? !(0x09...0x0D).contains(byte) : byte == 0x7F || byte == 0xC2 || byte >= 0xEF
            }
        }
        return isDoubtful && text.unicodeScalars.contains(where: isControl)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value) || (0x7F...0x9F).contains(scalar.value)
            || isNoncharacter(scalar.value)
    }

    /// The Standard's 66 noncharacters, by arithmetic: this is asked of every scalar of every text.
    private static func isNoncharacter(_ value: UInt32) -> Bool {
        value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }

    private static func withoutControls(_ text: Substring) -> Substring {
        Substring(String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 })))
    }

    private static func normalized(_ code: String) -> String {
        code == "zh-Hant" ? code : LanguageCode.primary(code) ?? code
    }
}
