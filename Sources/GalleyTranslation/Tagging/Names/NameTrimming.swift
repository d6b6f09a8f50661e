/// Cuts off what stands at the ends of a name and is no part of it: a title, an article, a possessive.
enum NameTrimming {
    /// The name without them; nil when nothing is left, or what is left is a people, a month or a title alone.
    /// - Parameter tokens: its words.
    static func trimmed(
        _ span: NameSpan, of tokens: ArraySlice<NameToken>, in bytes: [UInt8], lexicon: NameLexicon
    ) -> NameSpan? {
        var words = tokens
        while let first = words.first, words.count > 1, isOutside(first, words[words.startIndex + 1], span, lexicon) {
            words = words.dropFirst()
        }
        while let last = words.last, last.shape == .small, words.count > 1 { words = words.dropLast() }
        guard let settled = NameDoubts.settled(words, as: span.kind, lexicon) else { return nil }
        words = settled
        guard let first = words.first, let last = words.last, !namesNothing(words, in: bytes, lexicon)
        else {
            return nil
        }
        if words.count == 1 {
            let flags = lexicon.flags(of: first.hash)
            if !flags.isDisjoint(with: [.people, .calendar]), flags.isDisjoint(with: [.given, .region]) { return nil }
            if span.kind == .person, flags.contains(.title), flags.isDisjoint(with: [.given, .family]) { return nil }
            // `St.` and `Lt.` alone are the rest of something that was cut off.
            if lexicon.isPointed(first.hash), first.shape == .capitalised { return nil }
            if span.kind == .place, flags.contains(.organisation), flags.isDisjoint(with: [.region]) {
                return NameSpan(kind: .organisation, range: span.range, confidence: span.confidence)
            }
            if flags.contains(.common), first.shape == .capitalised, first.length < 4 { return nil }
            if first.length < 2 || first.shape == .initial && span.kind != .place { return nil }
        }
        let end = last.end
        let given = span.kind == .person ? GivenSyllables.width(at: end, behindGiven: words.count > 1, in: bytes) : 0
        return NameSpan(kind: span.kind, range: first.start..<end + given, confidence: span.confidence)
    }

    /// True for days and weeks with a name, acts, prizes and contests; for numerals (`XX`) and the names of models
    /// (`L8T`).
    private static func namesNothing(
        _ words: ArraySlice<NameToken>, in bytes: [UInt8], _ lexicon: NameLexicon
    ) -> Bool {
        guard let last = words.last, let first = words.first else { return true }
        if words.count > 1 { return occasions.contains(last.hash) }
        if first.shape != .capitalised, lexicon.isTechnical(first.hash) { return true }
        let word = bytes[first.range]
        if first.shape == .capitals, word.allSatisfy({ "IVXLC".utf8.contains($0) }), word.count > 1 { return true }
        return first.shape == .mixed && word.contains { (0x30...0x39).contains($0) } && word.count < 6
    }

    private static let occasions = NameHashSet(
        "month day week year act bill award awards prize cup amendment edition season code syndrome "
            + "disease theorem effect virus")

    private static func isOutside(
        _ word: NameToken, _ next: NameToken, _ span: NameSpan, _ lexicon: NameLexicon
    ) -> Bool {
        if word.shape == .small { return true }
        let flags = lexicon.flags(of: word.hash)
        if flags.contains(.connector), !flags.contains(.given), word.shape == .capitalised, span.kind != .person {
            return word.hash == NameClues.the
        }
        // "President Trump" is a person with a title, "President Street" a place.
        return span.kind == .person && flags.contains(.title) && flags.isDisjoint(with: [.given, .family])
            && next.shape.isName
    }
}
