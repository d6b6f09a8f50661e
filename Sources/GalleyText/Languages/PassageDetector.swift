import Synchronization

/// Tells passages that are written in another language than the text around them.
package struct PassageDetector: Sendable {
    /// Primary subtag of the text's language.
    private let language: String
    private let scripts: Set<Script>
    private let functionWords: WordFilter

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
        goesByWords = !words.isEmpty && scripts.contains(.latin)
    }

    /// False for a word that is surely none of the language's commonest; a passage of another language has none of
    /// them. It is asked of all that is read, until one is found.
    package func mayBeOwn(_ word: ArraySlice<UInt8>) -> Bool { functionWords.mayHold(word) }

    /// True when the language's commonest words say whether a passage is in it; else its letters do.
    package let goesByWords: Bool

    /// True for words that can be in no other language: a quarter of them and more are the language's commonest, and it has
    /// no near relatives. Nothing more need be asked of most articles.
    /// - Parameter texts: in order; the first hundred and fifty words are looked at.
    package func isPlainly(in texts: [String]) -> Bool {
        guard goesByWords, !NearRelatives.hasRelatives(language) else { return false }
        var (words, own) = (0, 0)
        for var text in texts {
            text.withUTF8 { count(of: $0, &words, own: &own) }
            if words >= Self.enoughWords { break }
        }
        return words >= Self.fewestWords && own * 4 >= words
    }

    /// Counts words, and among them those that may be the language's commonest, up to as many as are enough.
    private func count(of text: UnsafeBufferPointer<UInt8>, _ words: inout Int, own: inout Int) {
        var end = 0
        while end < text.count, words < Self.enoughWords {
            let start = end
            while end < text.count, Self.isLetter(text[end]) { end &+= 1 }
            if end > start {
                words += 1
                if functionWords.mayHold(UnsafeBufferPointer(rebasing: text[start..<end])) { own += 1 }
            }
            end &+= 1
        }
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
