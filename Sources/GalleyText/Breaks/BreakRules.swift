/// The rules that decide whether a sentence ends at a place. The first that knows has the word.
enum BreakRules {
    /// The order is meaning: layout before signs, signs before words.
    static func decide(_ context: BreakContext) -> Bool {
        byLayout(context) ?? bySigns(context) ?? byQuotation(context) ?? byWords(context)
            ?? (context.fromICU || context.gap != .none)
    }

    private static func byLayout(_ c: BreakContext) -> Bool? { lineBreaks(c) ?? withoutTerminator(c) }

    private static func bySigns(_ c: BreakContext) -> Bool? {
        carriedOn(c) ?? glued(c) ?? leadingEllipsis(c) ?? smallLetter(c) ?? bracketedEllipsis(c) ?? markerAlone(c)
    }

    private static func byQuotation(_ c: BreakContext) -> Bool? {
        eastAsianQuotation(c) ?? koreanQuotation(c) ?? speakerBehindQuotation(c)
    }

    private static func byWords(_ c: BreakContext) -> Bool? {
        initial(c) ?? abbreviation(c) ?? ordinal(c) ?? numberChain(c)
    }

    // MARK: Layout

    /// An empty line always ends a sentence; a single line break only where no word goes on.
    private static func lineBreaks(_ c: BreakContext) -> Bool? {
        if c.gap == .paragraph { return true }
        guard c.gap == .line, c.terminator == nil else { return nil }
        guard let letter = c.nextLetter else { return nil }
        return !letter.isLower && !letter.isUnspacedEastAsian && !letter.isHangul
    }

    private static func withoutTerminator(_ c: BreakContext) -> Bool? {
        c.terminator == nil ? c.fromICU && c.gap != .space : nil
    }

    // MARK: Signs

    /// A comma, a bracket or another point behind the place: nothing has ended yet.
    private static func carriedOn(_ c: BreakContext) -> Bool? {
        guard let next = c.next else { return nil }
        if SentenceSigns.carriesOn(next), !(SentenceSigns.isOpener(next) && c.gap != .none) { return false }
        if next == "." {
            let behind = c.text.skip(from: c.place) { $0 == "." }
            return c.text.scalar(at: behind)?.isWordPart ?? false ? nil : false
        }
        return nil
    }

    /// No space behind a Western full stop: an address, a number or an abbreviation, unless a typist forgot the space.
    private static func glued(_ c: BreakContext) -> Bool? {
        guard c.gap == .none, let terminator = c.terminator, terminator.isASCII || terminator == "\u{2026}" else {
            return nil
        }
        guard c.terminatorCount == 1, c.closers.isEmpty, let next = c.next,
            let last = c.text.scalar(before: c.word.upperBound),
            !c.isInsideAddress
        else { return false }
        if last.isUnspacedEastAsian { return terminator != "." && next.isWordPart || SentenceSigns.onlyOpens(next) }
        if last.isHangul { return next.isHangul && c.word.count > 3 }
        let second = c.text.scalar(at: c.text.after(c.place))
        guard next.isUpper, second?.isLower ?? true || second == " " else { return false }
        if last.isDecimalDigit { return true }
        return last.isLower && c.word.count > 2 && c.rules.abbreviations[c.wordText.lowercased()] == nil
    }

    /// "… was hit. ...and then": three points with a word behind them begin a sentence.
    private static func leadingEllipsis(_ c: BreakContext) -> Bool? {
        guard c.next == "." || c.next == "\u{2026}", c.gap != .none, c.terminatorCount == 1 else { return nil }
        let behind = c.text.skip(from: c.place) { $0 == "." || $0 == "\u{2026}" }
        return behind - c.place >= 3 && (c.text.scalar(at: behind)?.isWordPart ?? false)
    }

    /// A small letter carries the sentence on, behind a question mark in a quotation too.
    private static func smallLetter(_ c: BreakContext) -> Bool? {
        guard let letter = c.nextLetter, letter.isLower else { return nil }
        // iPhone, eBay.
        if let second = c.text.scalar(at: c.text.after(c.nextWord.lowerBound)), second.isUpper { return nil }
        let isLongWord =
            c.terminator == "." && c.terminatorCount == 1 && c.word.count >= 10 && !c.wordText.contains(".")
        if c.rules.language == "el", isLongWord { return true }
        return false
    }

    /// "[...]" stands for words left out inside the sentence.
    private static func bracketedEllipsis(_ c: BreakContext) -> Bool? {
        guard c.terminatorCount >= 2 || c.terminator == "\u{2026}", !c.closers.isEmpty,
            let bracket = c.text.scalar(at: c.closers.lowerBound), bracket == "]" || bracket == ")"
        else { return nil }
        let open = c.text.skipBack(from: c.closers.lowerBound) { $0 == "." || $0 == "\u{2026}" || $0 == " " }
        return c.text.scalar(before: open) == "[" || c.text.scalar(before: open) == "(" ? false : nil
    }

    /// "1." or "a)" alone is the mark of an item, not a sentence.
    private static func markerAlone(_ c: BreakContext) -> Bool? {
        guard c.terminator == ".", c.word.upperBound - c.sentenceStart <= 8 else { return nil }
        let lead = c.text.skip(from: c.sentenceStart) { !$0.isWordPart && !SentenceSigns.isQuote($0) }
        guard c.word.lowerBound <= lead else { return nil }
        let word = c.wordText
        let isNumber = word.utf8.count <= 3 && word.unicodeScalars.allSatisfy(\.isDecimalDigit)
        return isNumber || word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(\.isLower) ? false : nil
    }

    // MARK: Words behind quotations

    /// 「…。」と, 「…？」など: the quotation is part of the sentence.
    private static func eastAsianQuotation(_ c: BreakContext) -> Bool? {
        guard let terminator = c.terminator, !terminator.isASCII else { return nil }
        if c.gap == .none, !c.closers.isEmpty, c.rules.language == "ja" {
            let particles: Set<Unicode.Scalar> = [
                "と", "っ", "を", "が", "は", "に", "の", "で", "も", "な", "や", "へ", "か", "ら", "だ", "、",
            ]
            if let next = c.next, particles.contains(next) { return false }
        }
        guard c.rules.language == "ja", c.closers.isEmpty else { return nil }
        return c.isInsideEastAsianQuotation ? false : nil
    }

    /// "…했다."라고, "…입니까?" 고: the verb of saying hangs on the quotation.
    private static func koreanQuotation(_ c: BreakContext) -> Bool? {
        guard !c.closers.isEmpty, let letter = c.nextLetter, letter.isHangul else { return nil }
        if c.gap == .none { return false }
        let word = c.nextWordFolded
        return ["라고", "이라고", "고", "라며", "이라며", "며", "라는", "면서", "라면서"].contains(word) ? false : nil
    }

    /// “Is it over?” Harris asked: the name of who asks carries on behind a question or an exclamation.
    private static func speakerBehindQuotation(_ c: BreakContext) -> Bool? {
        guard c.terminator == "?" || c.terminator == "!", !c.closers.isEmpty, let letter = c.nextLetter, letter.isUpper,
            !c.nextIsStarter
        else { return nil }
        var place = c.nextWord.lowerBound
        for _ in 0..<5 {
            let word = c.text.word(startingAt: place)
            if word.isEmpty { return nil }
            if speechVerbs.contains(c.text.string(word).lowercased()) { return false }
            place = c.text.skip(from: word.upperBound) { $0 == " " || $0 == "." }
        }
        return nil
    }

    private static let speechVerbs: Set<String> = [
        "said", "says", "asked", "asks", "told", "added", "wrote", "tweeted", "shouted", "replied", "continued",
        "wondered",
        "cried", "exclaimed", "yelled", "demanded", "recalled", "fragte", "sagte", "rief", "dijo", "preguntó",
        "demanda",
    ]
}
