import GalleyText

/// Cuts a text's bytes into words, in one pass.
struct WordTokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    func tokens() -> [WordToken] {
        var tokens: [WordToken] = []
        tokens.reserveCapacity(bytes.count / 5 + 4)
        var index = 0
        while index < bytes.count {
            if Self.isLatinLetter(bytes[index]) {
                let token = word(from: index, capital: bytes[index] < 0x61)
                tokens.append(token)
                index = token.range.upperBound
                continue
            }
            let (kind, width) = letter(at: index)
            if kind.contains(.word) {
                let token = word(from: index, capital: kind.contains(.capital))
                tokens.append(token)
                index = token.range.upperBound
            } else {
                index += width
            }
        }
        return tokens
    }

    private func word(from start: Int, capital: Bool) -> WordToken {
        var index = start
        while index < bytes.count, Self.isLatinLetter(bytes[index]) { index &+= 1 }
        // Most words are Latin letters alone and begin with a small one.
        var letters = index &- start
        var hasSmall = letters > 0 && (!capital || (start..<index).contains { bytes[$0] >= 0x61 })
        while index < bytes.count {
            let byte = bytes[index]
            if Self.isLatinLetter(byte) {
                letters &+= 1
                hasSmall = hasSmall || byte >= 0x61
                index &+= 1
                continue
            }
            if byte == 0x20 { break }
            let (kind, width) = letter(at: index)
            if kind.contains(.word) {
                if kind.contains(.alphabetic) {
                    letters += 1
                    hasSmall = hasSmall || !kind.contains(.capital)
                }
            } else if !joins(at: index, width) {
                break
            }
            index += width
        }
        return WordToken(range: start..<index, isCapitalised: capital, isAllCapitals: letters > 1 && !hasSmall)
    }

    @inline(__always)
    private static func isLatinLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// A sign inside a word: a letter follows, behind a full stop a capital or a digit.
    private func joins(at index: Int, _ width: Int) -> Bool {
        let isPoint = bytes[index] == 0x2E
        guard isPoint || isJoiner(at: index), index + width < bytes.count else { return false }
        let next = letter(at: index + width).kind
        return next.contains(.word) && (!isPoint || !next.isDisjoint(with: [.capital, .numeric]))
    }

    /// Apostrophes, the hyphen and the middle dot.
    private func isJoiner(at index: Int) -> Bool {
        switch bytes[index] {
        case 0x27, 0x2D: true
        case 0xC2: bytes[index + 1] == 0xB7
        case 0xE2: bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
        default: false
        }
    }

    /// The kind of the character at an offset, and its bytes.
    @inline(__always)
    private func letter(at index: Int) -> (kind: LetterKind, width: Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (LetterKind(ascii: byte), 1) }
        let (scalar, width) = UTF8Scalars.scalar(at: index, in: bytes)
        return (LetterKind(scalar), width)
    }
}
