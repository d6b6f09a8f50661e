/// Points that belong to a word rather than to the sentence.
extension BreakRules {
    /// "Jonas E. Smith", "J. R. R. Tolkien", "В. Путин": one capital with a point is an initial.
    static func initial(_ c: BreakContext) -> Bool? {
        guard c.hasSinglePoint, !c.wordBeginsWithTwoLetters else { return nil }
        let scalars = c.wordText.unicodeScalars.filter { !$0.isInvisible }
        guard scalars.count == 1, let letter = scalars.first, letter.isUpper, c.nextLetter?.isUpper ?? false else {
            return nil
        }
        // "you and I. Did": the pronoun, not an initial, unless a name stands before it.
        let isPronoun = letter == "I" && c.rules.language == "en" && !c.wordBeforeIsCapitalised
        return isPronoun || c.nextIsStarter && !isAtStart(c) ? nil : false
    }

    private static func isAtStart(_ c: BreakContext) -> Bool { c.word.lowerBound == c.sentenceStart }

    /// Abbreviations by the language's table; unknown ones by their looks.
    static func abbreviation(_ c: BreakContext) -> Bool? {
        guard c.hasSinglePoint, !c.word.isEmpty, mayBeAbbreviation(c) else { return nil }
        let word = String(c.wordText.lowercased().unicodeScalars.filter { !$0.isInvisible })
        switch c.rules.abbreviations[word] ?? c.rules.abbreviations[lastPart(of: word)] ?? guessed(word, c) {
        case .before?:
            return false
        case .beforeNumber?:
            return c.nextLetter?.isDecimalDigit ?? false || c.nextIsRomanNumeral ? false : nil
        case .after?:
            guard let letter = c.nextLetter else { return nil }
            if letter.isDecimalDigit { return false }
            if endsLists.contains(word) || c.nextIsStarter { return nil }
            // "At 5 a.m. Mr. Smith": three words are no sentence; a title behind more of them begins one.
            if c.wordsSoFar <= 3 { return false }
            return c.rules.abbreviations[c.nextWordFolded] == .before && c.text.scalar(at: c.nextWord.upperBound) == "."
                ? nil : false
        case nil:
            return nil
        }
    }

    /// False for nearly all words of small letters, by a look at their bytes.
    private static func mayBeAbbreviation(_ c: BreakContext) -> Bool {
        let word = c.text.bytes[c.word]
        guard word.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) }), word.first ?? 0x80 < 0x80 else {
            return true
        }
        return c.rules.abbreviationFilter.mayHold(word) || !word.contains { isVowel($0 | 0x20) }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    /// "and so on": rarely followed by a capital within the sentence.
    private static let endsLists: Set<String> = [
        "etc", "usw", "ecc", "osv", "itd", "itp", "atd", "enz", "dll", "stb", "vb", "vs", "jne", "др", "т.д", "т.п",
        "ін", "mm",
    ]

    /// The part behind the last point or hyphen: "Lt.-Gen" → "gen".
    private static func lastPart(of word: String) -> String {
        word.lastIndex(of: "-").map { String(word[word.index(after: $0)...]) } ?? word
    }

    /// Letters with points between them ("e.V", "p.m"), or a few consonants ("Hrsg", "tzn").
    private static func guessed(_ word: String, _ c: BreakContext) -> AbbreviationUse? {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isLetter) }) {
            return .after
        }
        guard (2...4).contains(word.count), word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
            !word.utf8.contains(where: isVowel),
            c.wordText.dropFirst().allSatisfy(\.isLowercase)
        else { return nil }
        return .after
    }

    /// "12. Juni", "der 3. Platz", "XVI. Kongress" where languages write ordinals with a point.
    static func ordinal(_ c: BreakContext) -> Bool? {
        guard c.rules.hasOrdinalPoints, c.hasSinglePoint, c.isSmallNumber || c.isRomanNumeral(c.wordText) else {
            return nil
        }
        if DateParser.month(named: c.nextWordFolded, language: c.rules.language) != nil { return false }
        return ordinalDeterminers.contains(c.wordBefore) && !c.nextIsStarter ? false : nil
    }

    private static let ordinalDeterminers: Set<String> = [
        "am", "der", "die", "das", "dem", "den", "des", "im", "vom", "zum", "zur", "beim", "ins", "seit", "ab", "bis",
        "ein",
        "einen", "einem", "einer", "jeder", "jeden", "jedes", "zwischen", "und", "det", "de", "i", "w", "od", "do", "v",
        "ve",
        "na", "o", "u", "a",
    ]

    /// "2020. 11. 5." and "1. 2. 3.": points between numbers.
    static func numberChain(_ c: BreakContext) -> Bool? {
        guard c.hasSinglePoint else { return nil }
        // The last point of a Korean date: "2020. 11. 5. 다시".
        if c.rules.language == "ko", c.isSmallNumber, c.followsNumberWithPoint { return false }
        guard c.nextLetter?.isDecimalDigit ?? false, c.next?.isDecimalDigit ?? false else { return nil }
        guard !c.word.isEmpty, c.wordText.unicodeScalars.allSatisfy(\.isDecimalDigit), c.word.count <= 4,
            c.nextWord.count <= 2
        else { return nil }
        return c.text.scalar(at: c.nextWord.upperBound) == "." ? false : nil
    }
}

extension BreakContext {
    /// One point, nothing behind it but white space.
    var hasSinglePoint: Bool {
        terminator == "." && terminatorCount == 1
            && (closers.isEmpty || text.string(closers).unicodeScalars.allSatisfy(\.isInvisible))
    }

    /// True for nearly all words; the others are looked at more closely.
    var wordBeginsWithTwoLetters: Bool {
        text.bytes[word].prefix(2).allSatisfy { ($0 | 0x20) &- 0x61 < 26 } && word.count > 1
    }

    var isSmallNumber: Bool {
        (1...2).contains(word.count) && wordText.unicodeScalars.allSatisfy(\.isDecimalDigit)
    }

    var followsNumberWithPoint: Bool {
        let end = text.skipSpaceBack(from: word.lowerBound)
        guard end < word.lowerBound, text.scalar(before: end) == "." else { return false }
        return text.scalar(before: end - 1)?.isDecimalDigit ?? false
    }

    func isRomanNumeral(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
    }

    var nextIsRomanNumeral: Bool { isRomanNumeral(text.string(nextWord)) && !nextIsStarter }

    var wordBeforeIsCapitalised: Bool {
        let end = text.skipSpaceBack(from: word.lowerBound)
        return text.scalar(at: text.word(endingAt: end).lowerBound)?.isUpper ?? false
    }

    /// True inside a web or mail address.
    var isInsideAddress: Bool {
        let start = text.skipBack(from: place) { !$0.isSpace }
        let end = text.skip(from: place) { !$0.isSpace }
        let token = text.bytes[start..<end]
        return token.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "_") }
            || token.starts(with: Array("www.".utf8))
    }

    /// True between 「 and 」 or their like, when the bracket was opened in this sentence and is closed later.
    var isInsideEastAsianQuotation: Bool {
        var depth = 0
        var at = sentenceStart
        while at < place {
            guard text.bytes[at] >= 0xE3 else {
                at += 1
                continue
            }
            switch text.scalar(at: at) {
            case "\u{300C}", "\u{300E}", "\u{FF08}": depth += 1
            case "\u{300D}", "\u{300F}", "\u{FF09}": depth -= 1
            default: break
            }
            at = text.after(at)
        }
        return depth > 0
    }
}
