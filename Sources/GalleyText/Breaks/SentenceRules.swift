import Synchronization

/// What a language's punctuation means to the sentence breaker.
final class SentenceRules: Sendable {
    /// BCP 47 primary subtag.
    let language: String
    /// Abbreviations in lower case without their last point.
    let abbreviations: [String: AbbreviationUse]
    /// Tells most words that are no abbreviations without a look into the table.
    let abbreviationFilter: WordFilter
    /// Words that begin a sentence rather than carry on a name, in lower case.
    let starters: Set<String>
    /// Numbers with a point are ordinals here ("12. Juni").
    let hasOrdinalPoints: Bool
    /// Signs that end a sentence in this language and not in others.
    let ownTerminators: Set<Unicode.Scalar>
    /// “ closes what „ opened.
    private let closesWithUpperSixes: Bool

    /// The rules of a language, made once.
    /// - Parameter tag: BCP 47.
    static func of(_ tag: String) -> SentenceRules {
        let language = LanguageCode.primary(tag) ?? "und"
        return made.withLock { made in
            if let rules = made[language] { return rules }
            let rules = SentenceRules(language: language)
            made[language] = rules
            return rules
        }
    }

    private static let made = Mutex<[String: SentenceRules]>([:])

    private init(language: String) {
        self.language = language
        abbreviations = Self.abbreviations(of: language)
        abbreviationFilter = WordFilter(abbreviations.keys)
        starters = FunctionWords.of(language == "und" ? "en" : language)
        hasOrdinalPoints = Self.ordinalLanguages.contains(language)
        closesWithUpperSixes = Self.upperSixesLanguages.contains(language)
        ownTerminators = language == "el" ? [";", "\u{37E}"] : language == "hy" ? [":"] : []
    }

    /// True for signs that stay with the sentence they close; “ closes where „ opens.
    func closes(_ scalar: Unicode.Scalar) -> Bool {
        SentenceSigns.isCloser(scalar) || closesWithUpperSixes && (scalar == "\u{201C}" || scalar == "\u{2018}")
    }

    private static let upperSixesLanguages: Set<String> = [
        "de", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "bg", "et", "lt", "is", "ka", "sq", "ru", "uk", "da", "lb",
    ]
}
