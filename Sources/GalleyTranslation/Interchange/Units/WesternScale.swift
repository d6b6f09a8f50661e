import GalleyText

/// Sums in the words of the reader's language: `5000000000` is `5 Mrd.` in German, `5 mil millones` in Spanish,
/// `5 млрд` in Russian.
enum WesternScale {
    /// The number with its scale word; nil for other languages, for numbers below a million and for those that need more
    /// than three digits behind the decimal sign.
    /// - Parameter language: BCP 47.
    static func text(_ number: Int, language: String) -> String? {
        guard number >= 1_000_000, let primary = LanguageCode.primary(language) else { return nil }
        let isBrazilian = primary == "pt" && LanguageCode.region(language) == "BR"
        guard let words = words[isBrazilian ? "pt-BR" : primary] else { return nil }
        let powers = [1_000_000_000_000, 1_000_000_000, 1_000_000]
        guard let rank = powers.firstIndex(where: { number >= $0 }) else { return nil }
        let thousandths = number / (powers[rank] / 1_000)
        guard thousandths * (powers[rank] / 1_000) == number else { return nil }
        return "\(decimal(thousandths, primary)) \(words[rank])"
    }

    /// Thousandths with the language's decimal sign, without zeros at the end.
    private static func decimal(_ thousandths: Int, _ language: String) -> String {
        var (digits, places) = (thousandths, 3)
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        guard places > 0 else { return String(digits) }
        let size = [1, 10, 100, 1_000][places]
        let rest = String(digits % size)
        let sign = NumeralLanguages.commaDecimals.contains(language) ? "," : "."
        return "\(digits / size)\(sign)" + String(repeating: "0", count: places - rest.utf8.count) + rest
    }

    /// Scale words by language, for millions of millions, thousands of millions, and millions.
    private static let words: [String: [String]] = [
        "de": ["Bio.", "Mrd.", "Mio."], "nl": ["biljoen", "miljard", "miljoen"],
        "fr": ["mille milliards", "milliards", "millions"], "es": ["billones", "mil millones", "millones"],
        "it": ["mila miliardi", "miliardi", "milioni"], "pt": ["biliões", "mil milhões", "milhões"],
        "pt-BR": ["trilhões", "bilhões", "milhões"], "ca": ["bilions", "mil milions", "milions"],
        "sv": ["biljoner", "miljarder", "miljoner"], "da": ["bio.", "mia.", "mio."],
        "nb": ["billioner", "milliarder", "millioner"], "fi": ["biljoonaa", "miljardia", "miljoonaa"],
        "pl": ["bln", "mld", "mln"], "cs": ["bil.", "mld.", "mil."], "sk": ["bil.", "mld.", "mil."],
        "hu": ["billió", "milliárd", "millió"], "ro": ["trilioane", "miliarde", "milioane"],
        "ru": ["трлн", "млрд", "млн"], "uk": ["трлн", "млрд", "млн"], "be": ["трлн", "млрд", "млн"],
        "bg": ["трлн.", "млрд.", "млн."], "el": ["τρισ.", "δισ.", "εκατ."], "tr": ["trilyon", "milyar", "milyon"],
        "ar": ["تريليون", "مليار", "مليون"], "id": ["triliun", "miliar", "juta"], "ms": ["trilion", "bilion", "juta"],
        "vi": ["nghìn tỷ", "tỷ", "triệu"], "en": ["trillion", "billion", "million"],
    ]
}
