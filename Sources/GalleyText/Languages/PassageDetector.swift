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

    /// True for words that can be in no other language: a quarter of them and more are the language's commonest, and it has
    /// no near relatives. Nothing more need be asked of most articles.
    /// - Parameter texts: valid UTF-8, in order; the first hundred and fifty words are looked at.
    package func isPlainly(in texts: [[UInt8]]) -> Bool {
        guard goesByWords, !NearRelatives.hasRelatives(language) else { return false }
        var (words, own) = (0, 0)
        for text in texts where words < Self.enoughWords {
            var start = 0
            for index in 0...text.count where index == text.count || !Self.isLetter(text[index]) {
                defer { start = index + 1 }
                guard index > start else { continue }
                words += 1
                if functionWords.mayHold(text[start..<index]) { own += 1 }
                if words == Self.enoughWords { break }
            }
        }
        return words >= Self.fewestWords && own * 4 >= words
    }

    /// Words of a text that must be there for their share to say anything, and after which it says no more.
    private static let (fewestWords, enoughWords) = (60, 150)

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

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
