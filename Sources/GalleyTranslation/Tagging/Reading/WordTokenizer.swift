import GalleyCore
import GalleyText

/// Cuts a text's bytes into words, in one pass.
struct WordTokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Room for the words of most blocks, which serves one text after the other.
    static let room = [WordToken](
        repeating: WordToken(range: 0..<0, isCapitalised: false, isAllCapitals: false), count: 256)

    /// - Parameter room: where the words are put down before they are gathered, as `room` is at first.
    func tokens(in room: inout [WordToken]) -> [WordToken] {
        var (tokens, index) = ([WordToken](), 0)
        while index < bytes.count {
            let count = room.withUnsafeMutableBufferPointer { write(to: $0, from: &index) }
            tokens += room[..<count]
        }
        return tokens
    }

    /// Puts words down until the text is at its end or the room is full.
    private func write(to room: UnsafeMutableBufferPointer<WordToken>, from place: inout Int) -> Int {
        var (index, count) = (place, 0)
        while index < bytes.count, count < room.count {
            // Most words are a few Latin letters.
            let letters = EightBytes(UnsafeRawBufferPointer(bytes), from: index).leadingLetters
            let end = index &+ letters.count
            if letters.count > 0, letters.count < 8, isPlainEnd(end) {
                let isAllCapitals = letters.count > 1 && !letters.haveSmall
                let token = WordToken(
                    range: index..<end, isCapitalised: letters.beginWithCapital, isAllCapitals: isAllCapitals)
                room[count] = token
                count &+= 1
                index = end &+ 1
                continue
            }
            if letters.count > 0 {
                let token = word(from: index, capital: bytes[index] < 0x61)
                room[count] = token
                count &+= 1
                index = token.range.upperBound
                continue
            }
            let (kind, width) = letter(at: index)
            if kind.contains(.word) {
                let token = word(from: index, capital: kind.contains(.capital))
                room[count] = token
                count &+= 1
                index = token.range.upperBound
            } else {
                index += width
            }
        }
        place = index
        return count
    }

    /// True where letters are surely at an end: before a blank, the point of a sentence, a comma and their like.
    @inline(__always)
    private func isPlainEnd(_ index: Int) -> Bool {
        guard index < bytes.count else { return true }
        switch bytes[index] {
        case 0x20, 0x2C, 0x3A, 0x3B, 0x29, 0x22: return true
        case 0x2E: return index &+ 1 == bytes.count || bytes[index &+ 1] == 0x20
        default: return false
        }
    }

    private func word(from start: Int, capital: Bool) -> WordToken {
        var (index, count, hasSmall) = (start, 8, false)
        while count == 8 {
            let letters = EightBytes(UnsafeRawBufferPointer(bytes), from: index).leadingLetters
            count = letters.count
            index &+= count
            hasSmall = hasSmall || letters.haveSmall
        }
        // Most words are at their end here.
        var letters = index &- start
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
