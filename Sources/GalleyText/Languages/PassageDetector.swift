import Synchronization

/// Tells passages that are written in another language than the text around them.
package struct PassageDetector: Sendable {
    /// Primary subtag of the text's language.
    private let language: String
    private let scripts: Set<Script>
    private let functionWords: WordFilter
    private let hasFunctionWords: Bool

    /// The detector for texts in a language, made once.
    /// - Parameter tag: BCP 47.
    package static func of(_ tag: String) -> PassageDetector {
        let language = LanguageCode.primary(tag) ?? "und"
        return made.withLock { made in
            if let detector = made[language] { return detector }
            let detector = PassageDetector(language: language)
            made[language] = detector
            return detector
        }
    }

    private static let made = Mutex<[String: PassageDetector]>([:])

    private init(language: String) {
        self.language = language
        scripts = Self.scripts(of: language)
        let words = FunctionWords.of(language)
        functionWords = WordFilter(words)
        hasFunctionWords = !words.isEmpty
    }

    /// False for a word that is surely none of the language's commonest; a passage of another language has none of
    /// them. It is asked of all that is read, until one is found.
    package func mayBeOwn(_ word: ArraySlice<UInt8>) -> Bool { functionWords.mayHold(word) }

    /// True when the language's commonest words say whether a passage is in it; else its letters do.
    package var goesByWords: Bool { hasFunctionWords && scripts.contains(.latin) }

    /// What a passage is written in, when it is surely not the text's language.
    /// - Parameter bytes: valid UTF-8, a sentence or more; where the detector goes by words, without one of its own.
    package func language(of bytes: ArraySlice<UInt8>) -> LanguageGuess? {
        guard language != "und", goesByWords || isInOtherScript(bytes) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let guess = LanguageDetector().detect(text, hint: nil)
        guard guess.reliable, guess.confidence >= 0.7, let found = LanguageCode.primary(guess.language),
            found != "und", found != language, !NearRelatives.areRelated(found, language)
        else { return nil }
        return guess
    }

    private func isInOtherScript(_ bytes: ArraySlice<UInt8>) -> Bool {
        if scripts.contains(.latin) { return false }
        let letters = ScriptCounter(String(decoding: bytes, as: UTF8.self))
        guard letters.total >= 20, let dominant = letters.dominant else { return false }
        return !scripts.contains(dominant)
    }

    private static func scripts(of language: String) -> Set<Script> {
        switch language {
        case "ko": [.hangul, .han]
        case "ja": [.hiragana, .katakana, .han]
        case "zh", "yue": [.han, .bopomofo]
        case "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn": [.cyrillic]
        case "sr": [.cyrillic, .latin]
        case "ar", "fa", "ur": [.arabic]
        case "he": [.hebrew]
        case "el": [.greek]
        case "th": [.thai]
        case "hi", "mr", "ne": [.devanagari]
        case "bn": [.bengali]
        case "ta": [.tamil]
        case "ka": [.georgian]
        case "hy": [.armenian]
        default: [.latin]
        }
    }
}
