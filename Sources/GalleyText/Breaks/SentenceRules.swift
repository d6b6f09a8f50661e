/// What a language's punctuation means to the sentence breaker.
struct SentenceRules: Sendable {
    /// BCP 47 primary subtag.
    let language: String
    /// Abbreviations in lower case without their last point.
    let abbreviations: [String: AbbreviationUse]
    /// Words that begin a sentence rather than carry on a name, in lower case.
    let starters: Set<String>
    /// Numbers with a point are ordinals here ("12. Juni").
    let hasOrdinalPoints: Bool

    init(language tag: String) {
        language = LanguageCode.primary(tag) ?? "und"
        abbreviations = Self.abbreviations(of: language)
        starters = FunctionWords.of(language == "und" ? "en" : language)
        hasOrdinalPoints = Self.ordinalLanguages.contains(language)
    }

    /// True for signs that stay with the sentence they close; “ closes where „ opens.
    func closes(_ scalar: Unicode.Scalar) -> Bool {
        SentenceSigns.isCloser(scalar) || closesWithUpperSixes && (scalar == "\u{201C}" || scalar == "\u{2018}")
    }

    private var closesWithUpperSixes: Bool {
        ["de", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "bg", "et", "lt", "is", "ka", "sq", "ru", "uk", "da", "lb"]
            .contains(language)
    }

    /// Signs that end a sentence in this language and not in others.
    var ownTerminators: Set<Unicode.Scalar> {
        switch language {
        case "el": [";", "\u{37E}"]
        case "hy": [":"]
        default: []
        }
    }
}
