/// How languages write numbers (Unicode CLDR's default forms).
enum NumeralLanguages {
    /// Decimals behind a comma.
    static let commaDecimals: Set<String> = [
        "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "be", "pl", "cs", "sk", "sl", "hr", "bs", "sr", "bg", "ro",
        "hu", "fi", "sv", "da", "nb", "nn", "is", "et", "lv", "lt", "el", "tr", "id", "vi", "ca", "gl", "eu", "sq",
        "mk", "kk", "az", "hy", "ka",
    ]

    /// Thousands parted by a space.
    static let spaced: Set<String> = [
        "fr", "ru", "uk", "be", "pl", "cs", "sk", "bg", "hu", "fi", "sv", "nb", "nn", "et", "lv", "lt", "kk", "es",
        "pt",
    ]

    /// True where a `billion` is a million millions.
    static func isLongScale(_ language: String) -> Bool {
        ["de", "fr", "es", "it", "nl", "da", "sv", "nb", "fi", "pl", "cs", "hu"].contains(language)
    }
}
