/// Cuts a text into date tokens. Digits of any script count as digits.
struct DateLexer {
    private var tokens: [DateToken] = []
    private var spaced = true

    /// The tokens of `text`, in order.
    static func tokens(of text: String) -> [DateToken] {
        var lexer = DateLexer()
        var offset = 0
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            lexer.take(scalar, at: offset..<offset + length)
            offset += length
        }
        return lexer.tokens
    }

    private mutating func take(_ scalar: Unicode.Scalar, at range: Range<Int>) {
        if isSpace(scalar) {
            spaced = true
            return
        }
        defer { spaced = false }
        if let digit = digit(scalar) {
            if !spaced, case .number(let value, let digits)? = tokens.last?.kind, digits < 14 {
                extendLast(to: range, kind: .number(value * 10 + digit, digits: digits + 1))
            } else {
                append(.number(digit, digits: 1), range)
            }
        } else if isLetter(scalar) {
            let alone = isHan(scalar)
            if !spaced, !alone, tokens.last?.kind == .word, !lastIsHan {
                extendLast(to: range, kind: .word)
            } else {
                append(.word, range)
            }
            lastIsHan = alone
        } else {
            append(.sign(scalar), range)
        }
    }

    private var lastIsHan = false

    private mutating func append(_ kind: DateToken.Kind, _ range: Range<Int>) {
        tokens.append(DateToken(kind: kind, range: range, spaced: spaced))
    }

    private mutating func extendLast(to range: Range<Int>, kind: DateToken.Kind) {
        tokens[tokens.count - 1].kind = kind
        tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<range.upperBound
    }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || (0x09...0x0D).contains(scalar.value)
            || scalar.value >= 0x80 && (scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint)
    }

    private func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil }
        guard scalar.properties.generalCategory == .decimalNumber else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x41...0x5A).contains(scalar.value & 0xDF)
            : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
                || scalar == "\u{BA}" || scalar == "\u{AA}"
    }

    private func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x9FFF).contains(scalar.value) && scalar.properties.isIdeographic
    }
}
