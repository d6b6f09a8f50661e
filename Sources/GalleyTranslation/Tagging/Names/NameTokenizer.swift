/// Cuts a text's bytes into the words that names are read from, in one pass.
struct NameTokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon: NameLexicon
    private var tokens: [NameToken] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: NameLexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 6 + 4)
    }

    /// - Parameter bytes: valid UTF-8.
    static func tokens(of bytes: UnsafeBufferPointer<UInt8>, lexicon: NameLexicon = .shared) -> [NameToken] {
        var tokenizer = NameTokenizer(bytes, lexicon)
        tokenizer.scan()
        return tokenizer.tokens
    }

    private mutating func scan() {
        var index = 0
        var (gap, gapEnd) = (NameGap.start, 0)
        while index < bytes.count {
            if isLetter(at: index) {
                let end = appendWord(from: index, gapEnd == index ? gap : .start)
                (gap, index) = (.blank, end)
                if end < bytes.count { (gap, index) = self.gap(from: end) }
                gapEnd = index
            } else if bytes[index] == 0x26 {
                append(index..<index + 1, gap)
                (gap, index) = self.gap(from: index + 1)
                gapEnd = index
            } else {
                (gap, index) = self.gap(from: index, opening: gap)
                gapEnd = index
            }
        }
    }

    // MARK: Words

    private func isLetter(at index: Int) -> Bool { WordBytes.isWord(bytes, at: index) }

    /// Takes in the word that begins at an index.
    /// - Returns: where it ends.
    private mutating func appendWord(from start: Int, _ gap: NameGap) -> Int {
        if let word = plainWord(from: start, gap) {
            tokens.append(word)
            return word.end
        }
        let end = wordEnd(from: start)
        append(start..<end, gap)
        return end
    }

    /// A word of the letters A to Z alone, as nearly all are; nil for any other.
    private func plainWord(from start: Int, _ gap: NameGap) -> NameToken? {
        var (hash, ending, capitals, index) = (NameHash(), UInt32(0), 0, start)
        while index < bytes.count {
            let small = bytes[index] | 0x20
            guard small &- 0x61 < 26 else { break }
            hash.add(small)
            ending = ending << 8 | UInt32(small)
            capitals &+= bytes[index] < 0x61 ? 1 : 0
            index &+= 1
        }
        guard index > start, !mayGoOn(at: index, start: start) else { return nil }
        return NameToken(
            start: start, end: index, gap: gap,
            shape: NameShape(letters: index - start, capitals: capitals, isFirstCapital: isCapital(bytes[start])),
            hash: hash.value, ending: ending & 0xFF_FFFF)
    }

    /// True where a word of letters may have more to come: a digit, another letter, or a sign that joins.
    private func mayGoOn(at index: Int, start: Int) -> Bool {
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case 0x2E: return index == start + 1
        case 0x26, 0x27, 0x30...0x39: return true
        case 0xE2: return index + 2 >= bytes.count || bytes[index + 1] != 0x80 || bytes[index + 2] == 0x99
        case 0x80...0xFF: return true
        default: return false
        }
    }

    private func wordEnd(from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if isLetter(at: index) {
                index += 1
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            } else if let next = joined(at: index, start: start) {
                index = next
            } else {
                break
            }
        }
        return index
    }

    /// Where a word goes on behind a sign within it: `U.S.`, `O’Brien`, `5.5`, `AT&T`.
    private func joined(at index: Int, start: Int) -> Int? {
        let byte = bytes[index]
        if byte == 0x2E {
            let isSingle = index == start + 1 || index >= start + 2 && bytes[index - 2] == 0x2E
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            if isDigit(bytes[index - 1]), isDigit(next) { return index + 1 }
            guard isSingle, isCapital(bytes[index - 1]) else { return nil }
            if isCapital(next), index + 2 >= bytes.count || !isSmall(bytes[index + 2]) { return index + 1 }
            return index >= start + 3 ? index + 1 : nil
        }
        if byte == 0x2C {
            return isDigit(bytes[index - 1]) && index + 1 < bytes.count && isDigit(bytes[index + 1]) ? index + 1 : nil
        }
        if byte == 0x26 {
            return isCapital(bytes[index - 1]) && index + 1 < bytes.count && isCapital(bytes[index + 1])
                ? index + 1 : nil
        }
        let width = apostrophe(at: index)
        guard width > 0, index + width < bytes.count, isCapital(bytes[index + width]) else { return nil }
        return index + width
    }

    /// Bytes of an apostrophe, straight or typographic; 0 for anything else.
    private func apostrophe(at index: Int) -> Int {
        if bytes[index] == 0x27 { return 1 }
        return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
            ? 3 : 0
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private mutating func append(_ range: Range<Int>, _ gap: NameGap) {
        var word = NameWord()
        for index in range { word.add(bytes[index], next: index + 1 < range.upperBound ? bytes[index + 1] : 0) }
        tokens.append(
            NameToken(
                start: range.lowerBound, end: range.upperBound, gap: gap, shape: word.shape, hash: word.hash.value,
                ending: word.ending))
    }

    // MARK: Gaps

    /// What parts the words from an index on, and where the next word begins.
    private func gap(from start: Int, opening before: NameGap = .blank) -> (NameGap, Int) {
        // Nearly all gaps are one blank.
        if start > 0, before != .start, start + 1 < bytes.count, bytes[start] == 0x20, isLetter(at: start + 1) {
            return (.blank, start + 1)
        }
        var index = start
        var gap = NameGap.blank
        var (blanks, signs) = (false, 0)
        while index < bytes.count, !isLetter(at: index), bytes[index] != 0x26 {
            let byte = bytes[index]
            switch byte {
            case 0x20: blanks = true
            case 0x0A, 0x0D: gap = .start
            case 0x2E where gap != .start: gap = isAbbreviation(before: start) ? .abbreviation : .start
            case 0x21, 0x3F: gap = .start
            case 0x2C where gap != .start: gap = .comma
            case 0x2D where gap != .start: gap = blanks ? .other : .hyphen
            case 0x28, 0x5B, 0x22: if gap != .start { gap = .opening }
            case 0x27 where gap != .start: gap = blanks ? .opening : .apostrophe
            case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
                gap = sign(bytes[index + 2], gap, afterBlank: blanks)
                index += 2
            case 0xC2 where index + 1 < bytes.count:
                blanks = blanks || bytes[index + 1] == 0xA0
                index += 1
            default:
                if gap != .start { gap = .other }
                // The rest of a sign is no word of its own.
                if byte >= 0xE0 { index += byte >= 0xF0 ? 3 : 2 }
            }
            if byte != 0x20 { signs += 1 }
            index += 1
        }
        // A hyphen or an apostrophe with a blank behind it joins nothing; a point without one ends nothing.
        if gap == .hyphen || gap == .apostrophe, blanks { gap = .other }
        if start == 0 || signs == 0 && before == .start { gap = .start }
        return (gap, index)
    }

    /// General punctuation, by its last byte (U+20xx).
    private func sign(_ last: UInt8, _ gap: NameGap, afterBlank: Bool) -> NameGap {
        if gap == .start { return .start }
        switch last {
        case 0x90, 0x91: return .hyphen
        case 0x93: return afterBlank ? .other : .hyphen
        case 0x99: return afterBlank ? .opening : .apostrophe
        case 0x98, 0x9C, 0x9E: return .opening
        case 0xAF: return .blank
        default: return .other
        }
    }

    /// True when the word that a point follows is an initial or a title, so that no sentence ends.
    private func isAbbreviation(before end: Int) -> Bool {
        guard let last = tokens.last, last.end == end else { return false }
        if last.shape == .initial { return true }
        return lexicon.isPointed(last.hash)
    }
}
