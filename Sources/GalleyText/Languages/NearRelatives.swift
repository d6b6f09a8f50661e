/// Close relatives that letter statistics confuse, told apart by the function words only some of them have.
enum NearRelatives {
    /// The guess, or a relative whose words the text holds more of.
    static func settle(_ guess: LanguageGuess, text: String, hint: String?) -> LanguageGuess {
        var rivals = families.filter { $0.contains(guess.language) }.flatMap { $0 }
        // Names and titles make short texts look English; every language may claim them then.
        if !guess.reliable { rivals = FunctionWords.languages }
        guard !rivals.isEmpty else { return guess }
        let evidence = evidence(in: text)
        func score(_ language: String) -> Double {
            let claim = language == guess.language ? 0.4 + guess.confidence * 0.7 : language == hint ? 0.3 : 0
            return evidence[language, default: 0] + claim
        }
        guard let best = rivals.max(by: { (score($0), $1) < (score($1), $0) }), best != guess.language,
            score(best) > score(guess.language)
        else { return guess }
        return LanguageGuess(language: best, confidence: min(guess.confidence, 0.8), reliable: guess.reliable)
    }

    /// True for languages that short passages do not tell apart.
    static func areRelated(_ a: String, _ b: String) -> Bool { families.contains { $0.contains(a) && $0.contains(b) } }

    /// True for a language that short passages do not tell from another.
    static func hasRelatives(_ language: String) -> Bool { families.contains { $0.contains(language) } }

    /// How much the text's words speak for each language: a word that few languages have counts for more.
    private static func evidence(in text: String) -> [String: Double] {
        var weights: [String: Double] = [:]
        for word in TextFolding.words(text).prefix(wordLimit) {
            let languages = FunctionWords.languages(of: word.lowercased())
            for language in languages { weights[language, default: 0] += 1 / Double(languages.count) }
        }
        return weights
    }

    /// Words looked at: enough for any text, so that long ones cost no more.
    private static let wordLimit = 300

    private static let families: [[String]] = [
        ["hr", "bs", "sr"], ["nb", "nn", "da", "sv"], ["id", "ms"], ["cs", "sk"], ["ca", "es", "gl", "pt"],
        ["bg", "mk", "sr", "ru"],
        ["nl", "af"], ["ru", "uk", "be", "bg"],
    ]
}
