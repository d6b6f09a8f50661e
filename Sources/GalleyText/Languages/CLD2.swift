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
        var text = text
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

    private static func normalized(_ code: String) -> String {
        code == "zh-Hant" ? code : LanguageCode.primary(code) ?? code
    }
}
