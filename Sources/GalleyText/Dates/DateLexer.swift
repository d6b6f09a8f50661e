import GalleyCore

/// Cuts a text into date tokens. Digits of any script count as digits.
struct DateLexer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var tokens: [DateToken] = []
    private var spaced = true
    private var lastIsHan = false

    /// The tokens of valid UTF-8, in order.
    static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [DateToken] {
        var lexer = DateLexer(bytes)
        lexer.scan()
        return lexer.tokens
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4)
    }

    private mutating func scan() {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte | 0x20 &- 0x61 < 26 {
                index = takeWord(from: index)
            } else if byte < 0x80 {
                takeASCII(byte, at: index)
                index += 1
            } else {
                index += take(at: index)
            }
        }
    }

    /// A run of ASCII letters; it goes on a word that letters of other kinds began.
    private mutating func takeWord(from start: Int) -> Int {
        var (end, count) = (start, 8)
        while count == 8 {
            count = EightBytes(UnsafeRawBufferPointer(bytes), from: end).leadingLetters.count
            end &+= count
        }
        if spaced {
            append(.word, start..<end)
            lastIsHan = false
        } else {
            takeLetters(start..<end, areHan: false)
        }
        return end
    }

    private mutating func takeASCII(_ byte: UInt8, at index: Int) {
        if byte == 0x20 || byte &- 0x09 < 5 {
            spaced = true
        } else if byte &- 0x30 < 10 {
            takeDigit(Int(byte - 0x30), index..<index + 1)
        } else {
            append(.sign(Unicode.Scalar(byte)), index..<index + 1)
        }
    }

    /// A character beyond ASCII.
    /// - Returns: its bytes.
    private mutating func take(at index: Int) -> Int {
        let (scalar, width) = SentenceText.scalar(at: index, in: bytes)
        let range = index..<index + width
        if (0x2010...0x2027).contains(scalar.value) {
            append(.sign(scalar), range)
        } else if scalar == "\u{A0}" || scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        {
            spaced = true
        } else if let digit = Self.digit(scalar) {
            takeDigit(digit, range)
        } else if Self.isLetter(scalar) {
            takeLetters(range, areHan: Self.isHan(scalar))
        } else {
            append(.sign(scalar), range)
        }
        return width
    }

    private mutating func takeDigit(_ digit: Int, _ range: Range<Int>) {
        if !spaced, case .number(let value, let digits)? = tokens.last?.kind, digits < 14 {
            extendLast(to: range, kind: .number(value * 10 + digit, digits: digits + 1))
        } else {
            append(.number(digit, digits: 1), range)
        }
    }

    private mutating func takeLetters(_ range: Range<Int>, areHan: Bool) {
        if !spaced, !areHan, !lastIsHan, tokens.last?.kind == .word {
            extendLast(to: range, kind: .word)
        } else {
            append(.word, range)
        }
        lastIsHan = areHan
    }

    private mutating func append(_ kind: DateToken.Kind, _ range: Range<Int>) {
        tokens.append(DateToken(kind: kind, range: range, spaced: spaced))
        spaced = false
    }

    private mutating func extendLast(to range: Range<Int>, kind: DateToken.Kind) {
        tokens[tokens.count - 1].kind = kind
        tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<range.upperBound
        spaced = false
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.properties.generalCategory == .decimalNumber else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark || scalar == "\u{BA}"
            || scalar == "\u{AA}"
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x9FFF).contains(scalar.value) && scalar.properties.isIdeographic
    }
}
