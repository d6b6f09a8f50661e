/// Languages that their script gives away.
enum ScriptRule {
    /// A guess when the script leaves one candidate, nil when words must decide.
    static func decide(_ scripts: ScriptCounter) -> LanguageGuess? {
        let hangul = scripts.share(of: .hangul)
        let kana = scripts.share(of: .hiragana, .katakana)
        let han = scripts.share(of: .han)
        // A Korean text quotes foreign names in Latin letters and hanja; kana are rare outside Japanese.
        if hangul >= 0.3, hangul > kana { return guess("ko", hangul + min(han, 0.2)) }
        if kana + han >= 0.3, kana >= 0.02 * (kana + han), scripts.letters[.hiragana, default: 0] > 0 || kana > han {
            return guess("ja", kana + han)
        }
        guard let script = scripts.dominant, let language = only[script], scripts.share(of: script) >= 0.5 else {
            return nil
        }
        return guess(language, scripts.share(of: script))
    }

    private static func guess(_ language: String, _ share: Double) -> LanguageGuess {
        LanguageGuess(language: language, confidence: LanguageGuess.percent(share), reliable: share >= 0.5)
    }

    private static let only: [Script: String] = [
        .greek: "el", .thai: "th", .lao: "lo", .khmer: "km", .myanmar: "my", .gujarati: "gu", .gurmukhi: "pa",
        .oriya: "or", .tamil: "ta", .telugu: "te", .kannada: "kn", .malayalam: "ml", .sinhala: "si",
        .georgian: "ka", .armenian: "hy", .mongolian: "mn",
    ]
}
