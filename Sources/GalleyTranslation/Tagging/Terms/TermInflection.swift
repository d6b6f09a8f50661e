import GalleyText

/// How far a word of a text may differ at its end from the term's last word and still be the term (`quays` for `quay`,
/// `границы` for `граница`): the prefix rule, by language.
struct TermInflection: Sendable {
    /// Letters that the term's last word may lose at its end.
    private let dropped: Set<Character>
    /// Endings that may be added; nil for any.
    private let endings: Set<String>?
    /// Letters added at most.
    private let most: Int
    /// Letters the term's last word must have.
    private let least: Int
    /// True when the ending is part of the word; particles that are written together with it are not.
    let isPartOfWord: Bool

    init(language: String) {
        let primary = LanguageCode.primary(language) ?? "und"
        self = Self.table[primary] ?? TermInflection()
    }

    private init(
        dropped: String = "", endings: Set<String>? = [], most: Int = 0, least: Int = 3, isPartOfWord: Bool = true
    ) {
        self.dropped = Set(dropped)
        self.endings = endings
        self.most = most
        self.least = least
        self.isPartOfWord = isPartOfWord
    }

    /// The beginning that every form of the folded term shares.
    func stem(of term: String) -> String {
        let last = term.reversed().prefix(while: \.isLetter)
        guard last.count > least + 1, let end = term.last, dropped.contains(end) else { return term }
        return String(term.dropLast())
    }

    /// True when a word that goes on behind the stem is still the term.
    /// - Parameter rest: the folded letters behind the stem; `lost`: what the stem lacks of the term.
    func accepts(_ rest: String, behind term: String, lost: Bool) -> Bool {
        if rest.isEmpty { return !lost }
        let last = term.reversed().prefix(while: \.isLetter)
        guard last.count >= least, rest.count <= most else { return false }
        return endings?.contains(rest) ?? true
    }

    private static let english = TermInflection(endings: ["s", "es"], most: 2)
    private static let romance = TermInflection(endings: ["s", "es", "x"], most: 2)
    private static let german = TermInflection(endings: ["e", "en", "er", "es", "em", "n", "s", "ern"], most: 3)
    private static let nordic = TermInflection(
        endings: ["en", "et", "er", "erne", "ene", "n", "s", "ar", "or", "arna", "orna", "ens", "ets"], most: 4)
    private static let cyrillic = TermInflection(dropped: "аяоеиыуюьйіїє", endings: nil, most: 3, least: 4)
    private static let slavic = TermInflection(dropped: "aeoiyuąęáéíýů", endings: nil, most: 3, least: 4)
    private static let agglutinative = TermInflection(endings: nil, most: 7, least: 4)
    private static let italian = TermInflection(dropped: "aeoi", endings: ["a", "e", "o", "i", "hi", "he"], most: 2)

    private static let table: [String: TermInflection] = [
        "en": english, "es": romance, "pt": romance, "fr": romance, "ca": romance, "gl": romance, "it": italian,
        "de": german, "nl": TermInflection(endings: ["en", "s", "n", "e"], most: 2), "da": nordic, "sv": nordic,
        "nb": nordic, "nn": nordic, "ru": cyrillic, "uk": cyrillic, "be": cyrillic, "bg": cyrillic, "sr": cyrillic,
        "mk": cyrillic, "pl": slavic, "cs": slavic, "sk": slavic, "hr": slavic, "bs": slavic, "sl": slavic,
        "tr": agglutinative, "fi": agglutinative, "hu": agglutinative, "et": agglutinative, "az": agglutinative,
        // Particles follow the noun: 부두에서, 부두까지.
        "ko": TermInflection(endings: nil, most: 4, least: 1, isPartOfWord: false),
        "ar": TermInflection(endings: ["ة", "ات", "ين", "ون", "ها", "هم"], most: 2),
    ]
}
