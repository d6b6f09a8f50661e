/// What stands around a place where a sentence may end.
struct BreakContext {
    enum Gap { case none, space, line, paragraph }

    let text: SentenceText
    let rules: SentenceRules
    /// Where the sentence that would end here began.
    let sentenceStart: Int
    /// Where the next sentence would begin.
    let place: Int
    /// True when ICU proposes the place.
    let fromICU: Bool
    let gap: Gap
    /// The last sign that ends sentences before the place, nil when there is none.
    let terminator: Unicode.Scalar?
    /// Points, question marks and their like in a row.
    let terminatorCount: Int
    /// Quotation marks and brackets behind the terminator.
    let closers: Range<Int>
    /// The word before the terminator.
    let word: Range<Int>
    /// The first word behind the place, openers skipped.
    let nextWord: Range<Int>

    /// - Parameter fromICU: nil where ICU was not asked: UAX #29 ends a sentence behind every line feed (SB4).
    init(text: SentenceText, rules: SentenceRules, sentenceStart: Int, place: Int, fromICU: Bool?) {
        self.text = text
        self.rules = rules
        self.sentenceStart = sentenceStart
        self.place = place
        let leftEnd = text.skipSpaceBack(from: place)
        var breaks = 0
        for blank in leftEnd..<place where text.bytes[blank] == 0x0A { breaks += 1 }
        gap = leftEnd == place ? .none : breaks == 0 ? .space : breaks == 1 ? .line : .paragraph
        self.fromICU = fromICU ?? (breaks > 0)
        let closersStart = text.skipBack(from: leftEnd, while: rules.closes)
        closers = closersStart..<leftEnd
        var (last, count) = (Unicode.Scalar?.none, 0)
        let end = text.skipBack(from: closersStart) { scalar in
            guard SentenceSigns.isTerminator(scalar) || rules.ownTerminators.contains(scalar) else {
                return scalar.isInvisible
            }
            last = last ?? scalar
            count += 1
            return true
        }
        (terminator, terminatorCount) = (last, count)
        let whole = text.word(endingAt: text.skipBack(from: end, while: rules.closes))
        // Where a typist forgot the space, the word must not reach into the sentence before.
        word = max(whole.lowerBound, min(sentenceStart, whole.upperBound))..<whole.upperBound
        nextWord = text.word(startingAt: text.skip(from: place) { SentenceSigns.isOpener($0) || $0.isSpace })
    }

    var wordText: String { text.string(word) }

    /// The scalar right behind the place.
    var next: Unicode.Scalar? { text.scalar(at: place) }

    /// The first letter or digit behind the place.
    var nextLetter: Unicode.Scalar? { nextWord.isEmpty ? nil : text.scalar(at: nextWord.lowerBound) }

    /// The next word in lower case, without what follows an apostrophe.
    var nextWordFolded: String {
        String(text.string(nextWord).lowercased().prefix { $0 != "'" && $0 != "\u{2019}" })
    }

    /// The word before `word` in lower case, when only white space stands between them.
    var wordBefore: String {
        let end = text.skipSpaceBack(from: word.lowerBound)
        return text.string(text.word(endingAt: end)).lowercased()
    }

    /// True when the next word begins with a capital or a digit, or its script has no case.
    var nextCanBegin: Bool { !(nextLetter?.isLower ?? false) }

    /// True when the next word is one that begins sentences rather than carries on a name.
    var nextIsStarter: Bool { !nextIsInitial && rules.starters.contains(nextWordFolded) }

    /// True before "В. Путин": one capital with a point behind it.
    private var nextIsInitial: Bool {
        text.scalar(at: nextWord.upperBound) == "." && (nextLetter?.isUpper ?? false)
            && text.after(nextWord.lowerBound) == nextWord.upperBound
    }

    /// How many words the sentence has so far.
    var wordsSoFar: Int {
        text.bytes[sentenceStart..<word.upperBound].split { $0 == 0x20 || $0 == 0x0A }.count
    }
}
