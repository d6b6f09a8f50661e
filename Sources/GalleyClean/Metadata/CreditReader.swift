import GalleyCore

/// Takes the credits off the end of a picture's caption: `Name/AGENCY`, `Photo by …`, `© …`, `Sketched by the … Agency.`
///
/// It is asked of every paragraph, so a text whose last sentences are too long for a credit is left after a look at
/// its end.
struct CreditReader {
    /// Phrases of the house that are credits wherever they stand.
    let housePhrases: [String]

    /// No credit is longer than this many bytes.
    private static let longest = 440
    private static let mostCredits = 6

    /// The caption without its credits, and the credits in the order they stood.
    ///
    /// - Parameter isCaption: True where the words are known to stand under a picture: a label with its colon then
    ///   begins a credit wherever it stands, and what a page writes around captions is taken off.
    func read(_ text: String, isCaption: Bool = false) -> (caption: String, credits: [Credit]) {
        if housePhrases.isEmpty, !isCaption, !Self.mayHoldCredit(text) { return (text, []) }
        var rest = ByteText(collapsing: text)
        var credits: [Credit] = []
        for phrase in housePhrases {
            guard let range = rest.range(of: Array(phrase.utf8)) else { continue }
            credits.insert(Self.credit(ByteText(collapsing: phrase)), at: 0)
            rest = ByteText(
                collapsing: rest.string(0..<range.lowerBound) + " " + rest.string(range.upperBound..<rest.bytes.count))
        }
        while credits.count < Self.mostCredits, let (before, words) = Self.lastCredit(of: rest, isCaption: isCaption) {
            credits.insert(Self.credit(words), at: 0)
            rest = before
        }
        if !isCaption { return (rest.string, credits) }
        // A label alone names nobody.
        return (CaptionText.cleaned(rest), credits.filter { $0.creator != nil || $0.supplier != nil })
    }

    /// False where neither a short last sentence nor a bracket at the end can be a credit.
    private static func mayHoldCredit(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            let stop = max(0, bytes.count - longest)
            var end = bytes.count
            while end > 0, isEnd(bytes[end - 1]) { end -= 1 }
            guard end > 0 else { return false }
            // Closing brackets, narrow or wide.
            if bytes[end - 1] == 0x29 || bytes[end - 1] == 0x5D || bytes[end - 1] == 0x89 || bytes[end - 1] == 0xBD {
                return true
            }
            var (index, words) = (end - 1, 0)
            while index > stop, words < mostWords {
                if bytes[index] == 0x20 {
                    if opensSentence(after: bytes[index - 1]) { return true }
                    words += 1
                } else if bytes[index] == 0x0A {
                    return true
                }
                index -= 1
            }
            return words < mostWords && stop == 0
        }
    }

    private static let mostWords = 14

    /// A full stop or a space.
    private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x20 }

    /// True for the last byte of signs that end what stands before a credit: `.!?|)`, and of `•`, `·`, `”`.
    private static func opensSentence(after byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x21, 0x3F, 0x7C, 0x29, 0xA2, 0xB7, 0x9D: true
        default: false
        }
    }

    /// Splits off the last sentence or bracket when it is a credit.
    private static func lastCredit(of text: ByteText, isCaption: Bool) -> (ByteText, ByteText)? {
        let whole = text.bytes.indices
        guard !whole.isEmpty else { return nil }
        let labelled = isCaption ? labelledCredit(of: text) : nil
        // What signs part may be several credits.
        if let labelled, !labelled.1.bytes.contains(0x7C) { return labelled }
        if let open = bracketStart(text) {
            let inside = withoutBrackets(text, open..<whole.upperBound)
            if isCredit(text, inside, inBrackets: true) { return split(text, open, inside) }
        }
        for start in sentenceStarts(text) {
            guard isCredit(text, start..<whole.upperBound, inBrackets: false) else { continue }
            let words = text.trimmed(start..<whole.upperBound) { isEnd($0) || $0 == 0x7C }
            return split(text, start, withoutDots(text, words))
        }
        return labelled
    }

    /// Splits off what the last label with its colon begins, with the bracket around it.
    private static func labelledCredit(of text: ByteText) -> (ByteText, ByteText)? {
        guard let start = CaptionLabel.start(in: text) else { return nil }
        var words = text.trimmed(start..<text.bytes.count) { isEnd($0) || $0 == 0x7C }
        if let last = words.last, let open = opening(of: text.bytes[last]) {
            let opened = text.bytes[words].count { $0 == open }
            if text.bytes[words].count(where: { $0 == text.bytes[last] }) > opened { words.removeLast() }
        }
        let before = text.trimmed(0..<start) { $0 == 0x20 || $0 == 0x28 || $0 == 0x5B }
        return split(text, before.isEmpty ? 0 : before.upperBound, words)
    }

    private static func opening(of bracket: UInt8) -> UInt8? { bracket == 0x29 ? 0x28 : bracket == 0x5D ? 0x5B : nil }

    private static func split(_ text: ByteText, _ start: Int, _ words: Range<Int>) -> (ByteText, ByteText) {
        let before = text.trimmed(0..<start) { $0 == 0x20 }
        return (ByteText(Array(text.bytes[before])), ByteText(Array(text.bytes[words])))
    }

    /// Where the bracket opens that closes at the text's end.
    private static func bracketStart(_ text: ByteText) -> Int? {
        let end = text.trimmed(0..<text.bytes.count, isEnd).upperBound
        guard end > 1 else { return nil }
        let bytes = text.bytes
        switch bytes[end - 1] {
        case 0x29: return bytes[..<end].lastIndex(of: 0x28)
        case 0x5D: return bytes[..<end].lastIndex(of: 0x5B)
        case 0x89 where text.hasPrefix("）", at: max(0, end - 3)): return lastWide(text, "（", before: end)
        case 0xBD where text.hasPrefix("］", at: max(0, end - 3)): return lastWide(text, "［", before: end)
        default: return nil
        }
    }

    private static func lastWide(_ text: ByteText, _ sign: StaticString, before end: Int) -> Int? {
        (0..<max(0, end - 2)).last { text.hasPrefix(sign, at: $0) }
    }

    private static func withoutBrackets(_ text: ByteText, _ range: Range<Int>) -> Range<Int> {
        var range = text.trimmed(range) { isEnd($0) || $0 == 0x28 || $0 == 0x29 || $0 == 0x5B || $0 == 0x5D }
        while range.count >= 3, ["（", "［"].contains(where: { text.hasPrefix($0, at: range.lowerBound) }) {
            range = range.lowerBound + 3..<range.upperBound
        }
        while range.count >= 3, ["）", "］"].contains(where: { text.hasPrefix($0, at: range.upperBound - 3) }) {
            range = range.lowerBound..<range.upperBound - 3
        }
        return range
    }

    private static func withoutDots(_ text: ByteText, _ range: Range<Int>) -> Range<Int> {
        var range = range
        while true {
            if text.hasPrefix("•", at: range.lowerBound), range.count >= 3 {
                range = range.lowerBound + 3..<range.upperBound
            } else if text.hasPrefix("·", at: range.lowerBound), range.count >= 2 {
                range = range.lowerBound + 2..<range.upperBound
            } else {
                return text.trimmed(range) { $0 == 0x20 }
            }
        }
    }

    /// Where the last, then the last two sentences begin, and the whole text.
    private static func sentenceStarts(_ text: ByteText) -> [Int] {
        var starts: [Int] = []
        var index = text.bytes.count - 1
        let stop = max(0, text.bytes.count - longest)
        while index > stop, starts.count < 2 {
            if text.bytes[index] == 0x20, opensSentence(after: text.bytes[index - 1]) { starts.append(index + 1) }
            index -= 1
        }
        if text.bytes.count <= longest { starts.append(0) }
        return starts
    }
}

// MARK: - What a credit is

extension CreditReader {
    /// True when the words name who made or supplied a picture, and little else.
    private static func isCredit(_ text: ByteText, _ range: Range<Int>, inBrackets: Bool) -> Bool {
        let range = text.trimmed(range, isEnd)
        guard !range.isEmpty, range.count <= longest else { return false }
        var words = 1
        for byte in text.bytes[range] where byte == 0x20 { words += 1 }
        guard words <= mostWords else { return false }
        let folded = text.folded(range)
        if CreditWords.openings.opening(of: folded) != nil || isAdaptation(folded) { return true }
        guard words <= 8 else { return false }
        if inBrackets, CreditWords.shortHouses.contains(folded) { return true }
        if isNameAndAgency(text.bytes[range]) { return true }
        guard
            CreditWords.suppliers.opening(of: folded) != nil
                || CreditWords.suppliersAtEnd.opening(of: folded.reversed()) != nil
        else { return false }
        return inBrackets || text.bytes[range].split(separator: 0x20).allSatisfy(isCapitalised)
    }

    /// `Stanislav Varivoda/TASS`, `Alex Brandon/AP Photo`.
    private static func isNameAndAgency(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.contains(0x2F), !words.contains(0x3A) else { return false }
        let halves = words.split(separator: 0x2F)
        return (2...4).contains(halves.count)
            && halves.allSatisfy { half in
                let names = half.split(separator: 0x20)
                return (1...5).contains(names.count) && half.contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
                    && names.allSatisfy { isCapitalised($0) || CreditWords.particles.contains($0) }
            }
    }

    /// `Sketched by the Pan Pacific Agency`: a verb of making, and an agency, paper or service.
    private static func isAdaptation(_ folded: [UInt8]) -> Bool {
        guard CreditWords.makers.opening(of: folded) != nil else { return false }
        let words = folded.split(separator: 0x20)
        guard (4...9).contains(words.count), words[1].elementsEqual("by".utf8), words[2].elementsEqual("the".utf8)
        else { return false }
        return CreditWords.makers.contains(words[0]) && CreditWords.houses.contains(words[words.count - 1])
    }

    /// True for words that begin with a capital, a number, `©` or a letter of a script without capitals.
    private static func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
        word.withUnsafeBufferPointer { bytes in
            var scalars = ScalarWalk(bytes)
            while let scalar = scalars.next() {
                if scalar == 0xA9 || scalar &- 0x30 < 10 { return true }
                guard FoldedScalars.isWord(FoldedScalars.fold(scalar)) else { continue }
                return LetterCase(of: scalar) != .small
            }
            return true
        }
    }

    // MARK: What it says

    /// The credit that some words give: the words as they stand, and who is named in them.
    private static func credit(_ words: ByteText) -> Credit {
        let folded = words.folded(words.bytes.indices)
        let role: Credit.Role =
            CreditWords.sketchOpenings.opening(of: folded) != nil
            ? .sketch
            : CreditWords.graphicOpenings.opening(of: folded) != nil
                ? .graphic : CreditWords.videoOpenings.opening(of: folded) != nil ? .video : .photo
        let bare = words.trimmed(words.bytes.indices, isEnd)
        if isAdaptation(words.folded(bare)) {
            let supplier = words.bytes[bare].split(separator: 0x20).dropFirst(3).joined(separator: [0x20])
            return Credit(role: role, text: words.string, supplier: String(decoding: Array(supplier), as: UTF8.self))
        }
        let parts = CreditParts(words.string)
        return Credit(role: role, text: words.string, creator: parts.creator, supplier: parts.supplier)
    }
}
