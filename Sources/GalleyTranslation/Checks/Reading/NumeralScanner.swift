import GalleyCore
import GalleyText

/// Finds the numbers of a text: digits of any script, thousands and decimals as languages write them, scale words
/// (`5 billion`, `50억`), percent and currencies beside them.
struct NumeralScanner {
    /// In small letters; offsets are the same as in the text (`TermFolding`).
    let bytes: [UInt8]
    /// The text as it is written.
    let written: [UInt8]
    /// Primary subtag; settles what `1.234` most likely is.
    let language: String

    static func numerals(in text: String, language: String) -> [Numeral] {
        numerals(in: Array(text.utf8), language: language)
    }

    /// - Parameter bytes: valid UTF-8.
    static func numerals(in bytes: [UInt8], language: String) -> [Numeral] {
        numerals(in: bytes, holding: PresentSigns(of: bytes), language: language)
    }

    /// - Parameter present: what there is in the text.
    static func numerals(in bytes: [UInt8], holding present: PresentSigns, language: String) -> [Numeral] {
        guard digitBytes.contains(where: present.contains) else { return [] }
        return NumeralScanner(bytes, language: language).scan()
    }

    private static let digitBytes = (0...255).filter(DigitBytes.mayBegin)

    private init(_ written: [UInt8], language: String) {
        self.written = written
        self.language = language
        bytes = TermFolding.folded(written)
    }

    private func scan() -> [Numeral] {
        var found: [Numeral] = []
        var index = 0
        while index < bytes.count {
            if index &+ 8 <= bytes.count, bytes.withUnsafeBytes({ !EightBytes($0, at: index).mayHoldDigit }) {
                index &+= 8
                continue
            }
            guard DigitBytes.mayBegin(bytes[index]), UTF8Scalars.digit(at: index, in: bytes) != nil else {
                index += 1
                continue
            }
            let numeral = numeral(at: index)
            found.append(numeral)
            index = numeral.range.upperBound
        }
        return found
    }

    private func numeral(at start: Int) -> Numeral {
        var (values, end) = number(at: start)
        let digitsEnd = end
        let first = scale(at: end)
        if first.power > 0 {
            let scaled = values.map { $0.scaled(by: first.power) }
            values = first.isSure ? scaled : scaled + values
            (values, end) = withLowerParts(values, first.end, below: first.power)
        }
        let scaleWord = first.power > 0 ? words(skipSpace(digitsEnd)..<first.end) : nil
        return Numeral(
            values: values, range: start..<end, percent: percent(start, end), sum: sum(start, end, values),
            measure: measure(start, end), isClock: isClock(start, end), scale: scaleWord)
    }

    /// Adds the `5000만` of `12억 5000만`.
    private func withLowerParts(
        _ values: [NumericValue], _ end: Int, below power: Int
    ) -> (values: [NumericValue], end: Int) {
        var (values, end, power) = (values, end, power)
        while power > 0, let next = lowerPart(at: end, below: power), let sum = values.first?.adding(next.value) {
            (values, end, power) = ([sum], next.end, next.power)
        }
        return (values, end)
    }

    func words(_ range: Range<Int>) -> String { String(decoding: written[range], as: UTF8.self) }

    // MARK: Digits

    /// The values of the digits from an index, and where they end.
    func number(at start: Int) -> (values: [NumericValue], end: Int) {
        var end = start
        while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
        // Most numbers are a few digits of ASCII.
        if end > start, end == bytes.count || bytes[end] < 0x80 && separator(at: end) == nil {
            return ([NumericValue(digits: bytes[start..<end])], end)
        }
        var digits: [UInt8] = []
        var groups = [0]
        var signs: [Unicode.Scalar] = []
        var index = start
        while index < bytes.count {
            if let (digit, width) = UTF8Scalars.digit(at: index, in: bytes) {
                digits.append(digit + 0x30)
                groups[groups.count - 1] += 1
                index += width
            } else if let (sign, width) = separator(at: index) {
                signs.append(sign)
                groups.append(0)
                index += width
            } else {
                break
            }
        }
        return (NumeralGroups(digits: digits, groups: groups, signs: signs).values(language: language), index)
    }

    /// A sign between two digits that parts groups or decimals; a space does so before exactly three digits only.
    private func separator(at index: Int) -> (sign: Unicode.Scalar, width: Int)? {
        guard let (sign, width) = UTF8Scalars.scalar(at: index, in: bytes),
            UTF8Scalars.digit(at: index + width, in: bytes) != nil
        else { return nil }
        switch sign {
        case ".", ",", "\u{066B}", "\u{066C}", "\u{2019}", "'": return (sign, width)
        case "\u{A0}", "\u{202F}", "\u{2009}": return digitRun(from: index + width) == 3 ? (sign, width) : nil
        case " ":
            let parts =
                NumeralLanguages.spaced.contains(language) && digitRun(from: index + 1) == 3
                && digitRun(before: index) <= 3
            return parts ? (sign, width) : nil
        default: return nil
        }
    }

    private func digitRun(from start: Int) -> Int {
        var (index, count) = (start, 0)
        while let (_, width) = UTF8Scalars.digit(at: index, in: bytes) {
            index += width
            count += 1
        }
        return count
    }

    private func digitRun(before end: Int) -> Int {
        var (index, count) = (end, 0)
        while index > 0 {
            let start = UTF8Scalars.start(before: index, in: bytes)
            if UTF8Scalars.digit(at: start, in: bytes) == nil { break }
            index = start
            count += 1
        }
        return count
    }

    private func isClock(_ start: Int, _ end: Int) -> Bool {
        if end + 1 < bytes.count, bytes[end] == 0x3A, UTF8Scalars.digit(at: end + 1, in: bytes) != nil { return true }
        return start > 1 && bytes[start - 1] == 0x3A && bytes[start - 2] &- 0x30 < 10
    }
}
