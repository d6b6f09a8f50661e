/// What stands on both sides of both ends of marked words: whether delimiters open and close there (CommonMark 6.2).
struct Flanks {
    private enum Sort {
        case space, punctuation, symbol, letter
    }

    private let before: Sort
    private let first: Sort
    private let last: Sort
    private let behind: Sort

    init(of range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) {
        before = Self.sort(Self.scalar(endingAt: range.lowerBound, in: utf8))
        first = Self.sort(Self.scalar(startingAt: range.lowerBound, in: utf8))
        last = Self.sort(Self.scalar(endingAt: range.upperBound, in: utf8))
        behind = Self.sort(Self.scalar(startingAt: range.upperBound, in: utf8))
    }

    /// True where asterisks open; `beforeMark` says that another mark's sign stands beside them.
    func opens(beforeMark: Bool) -> Bool { first != .space && (isOpen(before) || first == .letter && !beforeMark) }

    func closes(behindMark: Bool) -> Bool { last != .space && (isOpen(behind) || last == .letter && !behindMark) }

    /// True where no letter touches from outside, so that underscores do.
    var standsAlone: Bool { isOpen(before) && isOpen(behind) && first != .space && last != .space }

    /// Renderers differ about symbols: outside they count as letters, inside as punctuation.
    private func isOpen(_ sort: Sort) -> Bool { sort == .space || sort == .punctuation }

    private static func sort(_ scalar: Unicode.Scalar?) -> Sort {
        guard let scalar else { return .space }
        if scalar.value < 0x80 {
            switch scalar.value {
            case 0...0x20, 0x7F: return .space
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
            default: return .punctuation
            }
        }
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            return .letter
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return .punctuation
        default: return .symbol
        }
    }

    private static func scalar(startingAt offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard offset < utf8.count else { return nil }
        return String(decoding: utf8[offset..<min(offset + 4, utf8.count)], as: UTF8.self).unicodeScalars.first
    }

    private static func scalar(endingAt offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard offset > 0 else { return nil }
        var start = offset - 1
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: utf8[start..<offset], as: UTF8.self).unicodeScalars.last
    }
}
