/// A word: letters and digits with the apostrophes, hyphens and full stops that hold them together (`U.S.`, `N'Djamena`).
struct WordToken: Sendable {
    let text: String
    /// UTF-8 offsets of the block's text.
    let range: Range<Int>
    /// True when it begins with a capital letter.
    let isCapitalised: Bool
    /// True when it has two or more letters, all of them capitals.
    let isAllCapitals: Bool

    private init(_ scalars: String.UnicodeScalarView.SubSequence, at start: Int) {
        text = String(scalars)
        range = start..<start + text.utf8.count
        isCapitalised = scalars.first?.properties.isUppercase ?? false
        let letters = scalars.filter(\.properties.isAlphabetic)
        isAllCapitals = letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
    }

    static func tokens(of text: String) -> [WordToken] {
        let scalars = text.unicodeScalars
        var tokens: [WordToken] = []
        var (offset, start, startOffset) = (0, scalars.startIndex, -1)
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if isLetter(scalar) {
                if startOffset < 0 { (start, startOffset) = (index, offset) }
            } else if startOffset >= 0, !joins(scalar, in: scalars, at: index) {
                tokens.append(WordToken(scalars[start..<index], at: startOffset))
                startOffset = -1
            }
            offset += UTF8.width(scalar)
            index = scalars.index(after: index)
        }
        if startOffset >= 0 { tokens.append(WordToken(scalars[start...], at: startOffset)) }
        return tokens
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// A sign inside a word: followed by a letter, and for a full stop with at most two letters before it.
    private static func joins(
        _ scalar: Unicode.Scalar, in scalars: String.UnicodeScalarView, at index: String.UnicodeScalarView.Index
    ) -> Bool {
        guard "'’-.·".unicodeScalars.contains(scalar) else { return false }
        let next = scalars.index(after: index)
        guard next < scalars.endIndex, isLetter(scalars[next]) else { return false }
        return scalar != "." || scalars[next].properties.isUppercase || scalars[next].properties.numericType != nil
    }
}
