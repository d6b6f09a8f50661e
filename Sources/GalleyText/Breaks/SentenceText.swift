import GalleyCore

/// The bytes of a text with the questions the sentence rules ask of it. Offsets are UTF-8 and on scalar borders.
struct SentenceText {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The scalar that begins at `place`, or nil at the end.
    func scalar(at place: Int) -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        let lead = bytes[place]
        if lead < 0x80 { return Unicode.Scalar(lead) }
        return bytes.withUnsafeBufferPointer { Self.scalar(at: place, in: $0).scalar }
    }

    /// The scalar at an offset of valid UTF-8, and its bytes.
    @inline(__always)
    static func scalar(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (scalar: Unicode.Scalar, width: Int) {
        let lead = bytes[place]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard place + width <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }

    /// True when there is a sign that ends sentences, or a letter or sign beyond ASCII, which may be one.
    var mayHoldTerminator: Bool { bytes.contains { $0 == 0x2E || $0 == 0x3F || $0 == 0x21 || $0 >= 0xC2 } }

    /// Where the next byte stands with which a sentence may end: a full stop, a question or exclamation mark, a line
    /// feed, an ellipsis, or the language's own sign; the text's end when there is none.
    func nextEnd(from start: Int, own: UInt8?) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var place = start
            let own = own ?? 0x2E
            while place < bytes.count {
                if place &+ 8 <= bytes.count, own == 0x2E {
                    let eight = EightBytes(UnsafeRawBufferPointer(bytes), at: place)
                    guard let found = eight.firstPlace(of: 0x2E, 0x21, 0x3F, 0x0A, 0xE2) else {
                        place &+= 8
                        continue
                    }
                    place &+= found
                }
                let byte = bytes[place]
                let isEllipsis = byte == 0xE2 && bytes[place &+ 1] == 0x80 && bytes[place &+ 2] == 0xA6
                if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A || isEllipsis || byte == own {
                    return place
                }
                place &+= 1
            }
            return place
        }
    }

    /// The scalar that ends at `place`, or nil at the start.
    func scalar(before place: Int) -> Unicode.Scalar? {
        guard place > 0 else { return nil }
        return scalar(at: before(place))
    }

    /// The border before `place`.
    func before(_ place: Int) -> Int {
        var start = place - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    func after(_ place: Int) -> Int { place + (scalar(at: place).map(UTF8.width) ?? 1) }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Behind white space.
    func skipSpace(from place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] == 0x20 { place &+= 1 }
        return skip(from: place, while: \.isSpace)
    }

    /// Before white space.
    func skipSpaceBack(from place: Int) -> Int {
        var place = place
        while place > 0, bytes[place &- 1] == 0x20 { place &-= 1 }
        return skipBack(from: place, while: \.isSpace)
    }

    func skip(from place: Int, while holds: (Unicode.Scalar) -> Bool) -> Int {
        var place = place
        while let scalar = scalar(at: place), holds(scalar) { place += UTF8.width(scalar) }
        return place
    }

    func skipBack(from place: Int, while holds: (Unicode.Scalar) -> Bool) -> Int {
        var place = place
        while let scalar = scalar(before: place), holds(scalar) { place -= UTF8.width(scalar) }
        return place
    }

    /// True for letters from Latin to Latin Extended-B, digits and the signs that go with them: no controls, no soft hyphen,
    /// and of the signs that end sentences (UAX #29, table 4) only the full stop, the question and the exclamation mark.
    var isPlainLatin: Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                if index &+ 8 <= bytes.count, EightBytes(UnsafeRawBufferPointer(bytes), at: index).arePrintedASCII() {
                    index &+= 8
                    continue
                }
                let width = Self.plainWidth(at: index, in: bytes)
                if width == 0 { return false }
                index += width
            }
            return true
        }
    }

    /// The bytes of a plain character, 0 for others.
    @inline(__always)
    private static func plainWidth(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        switch bytes[index] {
        case 0x20..<0x7F, 0x09, 0x0A: 1
        case 0xC2: bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : 0
        case 0xC3...0xC8: 2
        case 0xE2: isPlainSign(bytes[index + 1], bytes[index + 2]) ? 3 : 0
        default: 0
        }
    }

    /// Dashes, quotation marks, bullets and the ellipsis (U+2010–2023, U+2025–2027), primes and single guillemets
    /// (U+2030–203A), the euro.
    private static func isPlainSign(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: (0x90...0xA7).contains(third) && third != 0xA4 || (0xB0...0xBA).contains(third)
        case 0x82: third == 0xAC
        default: false
        }
    }

    /// The run of letters and digits (with inner apostrophes, hyphens and points) that ends at `end`.
    func word(endingAt end: Int) -> Range<Int> {
        var start = end
        while start > 0 {
            if Self.isLetterOrDigit(bytes[start - 1]) {
                start -= 1
                continue
            }
            guard let scalar = scalar(before: start) else { break }
            let place = start - UTF8.width(scalar)
            if scalar.isWordPart || scalar.isInvisible {
                start = place
            } else if scalar.joinsWordParts, start < end, self.scalar(before: place)?.isWordPart ?? false {
                start = place
            } else {
                break
            }
        }
        return start..<end
    }

    /// The run of letters and digits that begins at `start`.
    func word(startingAt start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, Self.isLetterOrDigit(bytes[end]) { end += 1 }
        return start..<skip(from: end) { $0.isWordPart || $0 == "'" || $0 == "\u{2019}" }
    }

    /// True for the letters and digits of ASCII.
    @inline(__always)
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}

extension Unicode.Scalar {
    /// A letter, mark or digit, or the raised letters of ordinals.
    var isWordPart: Bool {
        if isASCII { return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value & 0xDF) }
        return TextFolding.isWordScalar(self) || self == "\u{B0}"
    }

    var joinsWordParts: Bool { self == "." || self == "-" || self == "'" || self == "\u{2019}" }

    /// Marks of writing direction and their like.
    var isInvisible: Bool { !isASCII && properties.generalCategory == .format }

    var isSpace: Bool {
        isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    package var isDecimalDigit: Bool {
        isASCII ? (0x30...0x39).contains(value) : properties.generalCategory == .decimalNumber
    }

    var isUpper: Bool {
        isASCII
            ? (0x41...0x5A).contains(value) : properties.isUppercase || properties.generalCategory == .titlecaseLetter
    }

    var isLower: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }

    /// Chinese characters, kana: scripts written without spaces between words.
    var isUnspacedEastAsian: Bool {
        (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
            || (0x20000...0x3FFFF).contains(value)
    }

    var isHangul: Bool { (0xAC00...0xD7A3).contains(value) }
}
