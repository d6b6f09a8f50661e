/// Cuts off what stands at the ends of a name and is no part of it: a title, an article, a possessive.
enum NameTrimming {
    /// The name without them; nil when nothing is left, or what is left is a people, a month or a title alone.
    static func trimmed(_ span: NameSpan, in bytes: [UInt8], lexicon: NameLexicon = .shared) -> NameSpan? {
        let tokens = bytes[span.range].withUnsafeBufferPointer { NameTokenizer.tokens(of: $0, lexicon: lexicon) }
        var words = tokens[...]
        while let first = words.first, words.count > 1, isOutside(first, words[words.startIndex + 1], span, lexicon) {
            words = words.dropFirst()
        }
        while let last = words.last, last.shape == .small, words.count > 1 { words = words.dropLast() }
        guard let first = words.first, let last = words.last else { return nil }
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
        let start = span.range.lowerBound
        return NameSpan(kind: span.kind, range: start + first.start..<start + last.end, confidence: span.confidence)
    }

    private static func isOutside(
        _ word: NameToken, _ next: NameToken, _ span: NameSpan, _ lexicon: NameLexicon
    ) -> Bool {
        if word.shape == .small { return true }
        let flags = lexicon.flags(of: word.hash)
        if flags.contains(.connector), !flags.contains(.given), word.shape == .capitalised, span.kind != .person {
            return word.hash == the
        }
        // "President Trump" is a person with a title, "President Street" a place.
        return span.kind == .person && flags.contains(.title) && flags.isDisjoint(with: [.given, .family])
            && next.shape.isName
    }

    private static let the: UInt64 = {
        var hash = NameHash()
        for byte in "the".utf8 { hash.add(byte) }
        return hash.value
    }()
}
