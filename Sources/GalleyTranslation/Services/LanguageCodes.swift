import GalleyText

/// Language codes as translation programs want them.
enum LanguageCodes {
    /// The primary subtag: `pt-BR` → `pt`.
    static func twoLetters(_ tag: String) -> String { LanguageCode.primary(tag) ?? tag }

    /// The code of three letters (ISO 639-3) where there is one for the primary subtag.
    static func threeLetters(_ tag: String) -> String {
        let primary = twoLetters(tag)
        return table[primary] ?? primary
    }

    private static let table = [
        "af": "afr", "an": "arg", "ar": "ara", "ast": "ast", "be": "bel", "bg": "bul", "br": "bre", "ca": "cat",
        "cs": "ces", "cy": "cym", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "eo": "epo", "es": "spa",
        "et": "est", "eu": "eus", "fa": "pes", "fi": "fin", "fr": "fra", "ga": "gle", "gl": "glg", "he": "heb",
        "hi": "hin", "hr": "hbs", "hu": "hun", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn", "ka": "kat",
        "kk": "kaz", "ko": "kor", "lt": "lit", "lv": "lav", "mk": "mkd", "ms": "zlm", "mt": "mlt", "nb": "nob",
        "nl": "nld", "nn": "nno", "oc": "oci", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk",
        "sl": "slv", "sq": "sqi", "sr": "hbs", "sv": "swe", "sw": "swa", "th": "tha", "tr": "tur", "uk": "ukr",
        "ur": "urd", "vi": "vie", "zh": "zho",
    ]
}
