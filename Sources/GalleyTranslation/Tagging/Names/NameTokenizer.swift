import GalleyCore

/// Cuts a text's bytes into the words that names are read from, in one pass.
struct NameTokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon: NameLexicon

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: NameLexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
    }

    /// Room for the words of most blocks, which serves one text after the other.
    static let room = [NameToken](
        repeating: NameToken(0..<0, gap: .start, shape: .sign, hash: 0, ending: 0), count: 256)

    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - room: where the words are put down before they are gathered, as `room` is at first.
    static func tokens(of bytes: [UInt8], lexicon: NameLexicon, in room: inout [NameToken]) -> [NameToken] {
        bytes.withUnsafeBufferPointer { bytes in
            let tokenizer = NameTokenizer(bytes, lexicon)
            var (tokens, place) = ([NameToken](), Place())
            while place.index < bytes.count {
                let count = room.withUnsafeMutableBufferPointer { tokenizer.write(to: $0, from: &place) }
                tokens += room[..<count]
            }
            return tokens
        }
    }

    /// How far the text is read, and what stands between there and the word before.
    private struct Place {
        var index = 0
        var gap = NameGap.start
        var gapEnd = 0
    }

    /// Puts words down until the text is at its end or the room is full.
    private func write(to room: UnsafeMutableBufferPointer<NameToken>, from place: inout Place) -> Int {
        var (index, gap, gapEnd, count) = (place.index, place.gap, place.gapEnd, 0)
        while index < bytes.count, count < room.count {
            if isLetter(at: index) {
                let token = word(from: index, gapEnd == index ? gap : .start)
                room[count] = token
                count &+= 1
                (gap, index) = token.end < bytes.count ? self.gap(from: token.end, behind: token) : (.blank, token.end)
            } else if bytes[index] == 0x26 {
                room[count] = token(index..<index + 1, gap)
                count &+= 1
                (gap, index) = self.gap(from: index + 1, behind: nil)
            } else {
                (gap, index) = signs(from: index, opening: gap, behind: nil)
            }
            gapEnd = index
        }
        place = Place(index: index, gap: gap, gapEnd: gapEnd)
        return count
    }

    // MARK: Words

    private func isLetter(at index: Int) -> Bool { WordBytes.isWord(bytes, at: index) }

    /// The word that begins at an index.
    @inline(__always)
    private func word(from start: Int, _ gap: NameGap) -> NameToken {
        plainWord(from: start, gap) ?? token(start..<wordEnd(from: start), gap)
    }

    /// A word of the letters A to Z alone, as nearly all are; nil for any other.
    @inline(__always)
    private func plainWord(from start: Int, _ gap: NameGap) -> NameToken? {
        var letters = EightBytes(UnsafeRawBufferPointer(bytes), from: start).leadingLetters
        guard letters.count > 0 else { return nil }
        let isFirstCapital = letters.beginWithCapital
        var (hasSmall, hasInnerCapital) = (letters.haveSmall, letters.haveInnerCapital)
        var (hash, ending, index) = (NameHash(), letters.ending(behind: 0), start &+ letters.count)
        hash.add(eight: letters.small)
        while letters.count == 8 {
            letters = EightBytes(UnsafeRawBufferPointer(bytes), from: index).leadingLetters
            hash.add(eight: letters.small)
            ending = letters.ending(behind: ending)
            hasSmall = hasSmall || letters.haveSmall
            hasInnerCapital = hasInnerCapital || letters.capitals != 0
            index &+= letters.count
        }
        guard !mayGoOn(at: index, start: start) else { return nil }
        let shape = NameShape(
            letters: index &- start, isFirstCapital: isFirstCapital, hasInnerCapital: hasInnerCapital,
            hasSmall: hasSmall)
        return NameToken(start..<index, gap: gap, shape: shape, hash: hash.value, ending: ending)
    }

    /// True where a word of letters may have more to come: a digit, another letter, or a sign that joins.
    @inline(__always)
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

    private func token(_ range: Range<Int>, _ gap: NameGap) -> NameToken {
        var word = NameWord()
        for index in range { word.add(bytes[index], next: index + 1 < range.upperBound ? bytes[index + 1] : 0) }
        return NameToken(range, gap: gap, shape: word.shape, hash: word.hash.value, ending: word.ending)
    }

    // MARK: Gaps

    /// What parts the words from an index on, and where the next word begins.
    @inline(__always)
    private func gap(from start: Int, behind last: NameToken?) -> (NameGap, Int) {
        // Nearly all gaps are one blank.
        if start &+ 1 < bytes.count, bytes[start] == 0x20, isLetter(at: start &+ 1) { return (.blank, start &+ 1) }
        return signs(from: start, opening: .blank, behind: last)
    }

    private func signs(from start: Int, opening before: NameGap, behind last: NameToken?) -> (NameGap, Int) {
        var index = start
        var gap = NameGap.blank
        var (blanks, signs) = (false, 0)
        while index < bytes.count, !isLetter(at: index), bytes[index] != 0x26 {
            let byte = bytes[index]
            switch byte {
            case 0x20: blanks = true
            case 0x0A, 0x0D: gap = .start
            case 0x2E where gap != .start: gap = isAbbreviation(last) ? .abbreviation : .start
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
    private func isAbbreviation(_ last: NameToken?) -> Bool {
        guard let last else { return false }
        if last.shape == .initial { return true }
        return lexicon.isPointed(last.hash)
    }
}
