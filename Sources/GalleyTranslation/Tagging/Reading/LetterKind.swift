/// What a character is to the words of a text.
struct LetterKind: OptionSet, Sendable {
    let rawValue: UInt8

    /// A letter, a digit or another sign with the value of a number.
    static let word = LetterKind(rawValue: 1)
    static let alphabetic = LetterKind(rawValue: 2)
    static let capital = LetterKind(rawValue: 4)
    /// Has the value of a number.
    static let numeric = LetterKind(rawValue: 8)

    @inline(__always)
    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The kind of an ASCII character.
    @inline(__always)
    init(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A: self = [.word, .alphabetic]
        case 0x41...0x5A: self = [.word, .alphabetic, .capital]
        case 0x30...0x39: self = [.word, .numeric]
        default: self = []
        }
    }

    /// The kind of any character. The scripts most texts are written in are told by arithmetic, the others by Unicode's
    /// properties, which take longer.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x80: self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
        case 0xD7, 0xF7: self = []
        case 0xC0...0xDE, 0x400...0x42F: self = [.word, .alphabetic, .capital]
        case 0xDF...0xFF, 0x430...0x45F: self = [.word, .alphabetic]
        // Dashes, quotation marks, points.
        case 0x2010...0x2027: self = []
        // Kana, Han (the numerals among it apart), Hangul.
        case 0x3041...0x3096, 0x30A1...0x30FA, 0xAC00...0xD7A3: self = [.word, .alphabetic]
        default: self.init(properties: scalar.properties)
        }
    }

    private init(properties: Unicode.Scalar.Properties) {
        var kind: LetterKind = []
        if properties.isAlphabetic { kind.formUnion([.word, .alphabetic]) }
        if properties.numericType != nil { kind.formUnion([.word, .numeric]) }
        if properties.isUppercase { kind.insert(.capital) }
        self = kind
    }
}
