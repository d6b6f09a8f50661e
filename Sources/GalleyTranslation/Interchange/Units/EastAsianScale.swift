import GalleyText

/// Sums in the scale of the reader's language: `5000000000` is `50억` in Korean, `50億` in Japanese, `50亿` in Chinese.
enum EastAsianScale {
    /// The number as the language groups it, by ten thousands; nil for other languages, for numbers below ten thousand
    /// and for those that do not come out even.
    /// - Parameter language: BCP 47; traditional characters follow its script or region.
    static func text(_ number: Int, language: String) -> String? {
        guard number >= 10_000, let signs = signs(of: language) else { return nil }
        var rest = number
        var parts: [String] = []
        for (power, sign) in zip([1_000_000_000_000, 100_000_000, 10_000], signs) {
            if rest >= power { parts.append("\(rest / power)\(sign)") }
            rest %= power
        }
        if rest > 0 { parts.append(String(rest)) }
        return parts.joined(separator: LanguageCode.primary(language) == "ko" ? " " : "")
    }

    private static func signs(of language: String) -> [String]? {
        switch LanguageCode.primary(language) {
        case "ko": return ["조", "억", "만"]
        case "ja": return ["兆", "億", "万"]
        case "zh", "yue":
            let isTraditional = language.contains("Hant") || ["TW", "HK", "MO"].contains(LanguageCode.region(language))
            return isTraditional ? ["兆", "億", "萬"] : ["万亿", "亿", "万"]
        default: return nil
        }
    }
}
