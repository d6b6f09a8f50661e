import GalleyText

/// Finds the numbers of a text: digits of any script, thousands and decimals as languages write them, scale words
/// (`5 billion`, `50억`), percent and currencies beside them.
struct NumeralScanner {
    private let text: String
    private let scalars: [Unicode.Scalar]
    private let offsets: [Int]
    private let language: String

    /// - Parameter language: primary subtag; settles what `1.234` most likely is.
    init(_ text: String, language: String) {
        self.text = text
        self.scalars = Array(text.unicodeScalars)
        self.language = language
        var offset = 0
        var offsets: [Int] = []
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        self.offsets = offsets + [offset]
    }

    static func numerals(in text: String, language: String) -> [Numeral] {
        NumeralScanner(text, language: language).scan()
    }

    private func scan() -> [Numeral] {
        var found: [Numeral] = []
        var index = 0
        while index < scalars.count {
            guard Self.digit(scalars[index]) != nil else {
                index += 1
                continue
            }
            let start = index
            var (values, end) = number(at: start)
            var scale = scale(at: end)
            if scale.power > 0 {
                values =
                    scale.isSure
                    ? values.map { $0.scaled(by: scale.power) } : values.map { $0.scaled(by: scale.power) } + values
                end = scale.end
                while let next = lowerPart(at: end, below: scale.power) {
                    guard let sum = values.first?.adding(next.value) else { break }
                    values = [sum]
                    end = next.end
                    scale.power = next.power
                    if next.power == 0 { break }
                }
            }
            found.append(
                Numeral(
                    values: values, range: offsets[start]..<offsets[end], isPercent: isPercent(start, end),
                    currency: currency(start, end), isClock: isClock(start, end)))
            index = max(end, start + 1)
        }
        return found
    }

    // MARK: Digits

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.value < 0x80 { return scalar.value >= 48 && scalar.value <= 57 ? Int(scalar.value) - 48 : nil }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Int(value)
    }

    /// The values of the digits from an index, and where they end.
    private func number(at start: Int) -> (values: [NumericValue], end: Int) {
        var groups: [String] = [""]
        var signs: [Unicode.Scalar] = []
        var index = start
        while index < scalars.count {
            if let digit = Self.digit(scalars[index]) {
                groups[groups.count - 1] += String(digit)
                index += 1
            } else if isSeparator(at: index) {
                signs.append(scalars[index])
                groups.append("")
                index += 1
            } else {
                break
            }
        }
        return (values(of: groups, signs), index)
    }

    /// A sign between two digits that parts groups or decimals; a space does so before exactly three digits only.
    private func isSeparator(at index: Int) -> Bool {
        guard index + 1 < scalars.count, Self.digit(scalars[index + 1]) != nil else { return false }
        switch scalars[index] {
        case ".", ",", "\u{066B}", "\u{066C}", "\u{2019}", "'": return true
        case "\u{A0}", "\u{202F}", "\u{2009}": return digitRun(from: index + 1) == 3
        case " ":
            return NumeralLanguages.spaced.contains(language) && digitRun(from: index + 1) == 3
                && digitRun(before: index) <= 3
        default: return false
        }
    }

    private func digitRun(from start: Int) -> Int {
        scalars[start...].prefix { Self.digit($0) != nil }.count
    }

    private func digitRun(before end: Int) -> Int {
        scalars[..<end].reversed().prefix { Self.digit($0) != nil }.count
    }

    private func values(of groups: [String], _ signs: [Unicode.Scalar]) -> [NumericValue] {
        let all = groups.joined()
        guard let last = signs.last, let decimals = groups.last?.count else { return [NumericValue(digits: all)] }
        let whole = NumericValue(digits: all)
        let parted = NumericValue(digits: all, decimals: decimals)
        let areGroups = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3 && groups[0] != "0"
        // Groups of two and three digits (1,00,000) are Indian.
        let areIndian =
            signs.allSatisfy { $0 == "," } && decimals == 3
            && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 } && groups.count > 2
        if areIndian { return [whole] }
        if Set(signs).count > 1 { return areGroups && signs.dropLast().contains(last) ? [whole] : [parted] }
        if signs.count > 1 { return areGroups ? [whole] : groups.map { NumericValue(digits: $0) } }
        guard areGroups else { return [parted] }
        let isDecimal = last == (NumeralLanguages.commaDecimals.contains(language) ? "," : ".")
        if last != ".", last != "," { return [whole] }
        return isDecimal ? [parted, whole] : [whole, parted]
    }

    // MARK: What follows

    private func skipSpace(_ index: Int) -> Int {
        var index = index
        while index < scalars.count, [" ", "\u{A0}", "\u{202F}", "-"].contains(scalars[index]) { index += 1 }
        return index
    }

    /// The power of ten a scale word behind a number stands for, 0 without one; and whether it can be nothing else.
    private func scale(at end: Int) -> (power: Int, end: Int, isSure: Bool) {
        var power = 0
        var position = end
        while true {
            let start = skipSpace(position)
            if start < scalars.count, let sign = NumeralWords.ideographs[scalars[start]],
                power == 0 || start == position
            {
                power += sign
                position = start + 1
                continue
            }
            let word = word(at: start)
            if let sign = scalePower(of: word.text) {
                power += sign
                position = word.end
                if position < scalars.count, scalars[position] == ".", word.text.count <= 4 { position += 1 }
                continue
            }
            if power == 0, start == end, ["k", "m"].contains(word.text) {
                return (word.text == "k" ? 3 : 6, word.end, false)
            }
            return (power, position, true)
        }
    }

    private func scalePower(of word: String) -> Int? {
        if word.isEmpty { return nil }
        if word == "billion" || word == "billions" || word == "trillion" || word == "trillions" {
            let isLong = NumeralLanguages.isLongScale(language)
            return word.hasPrefix("b") ? (isLong ? 12 : 9) : (isLong ? 18 : 12)
        }
        if let power = NumeralWords.scales[word] { return power }
        return NumeralWords.scales.first { $0.key.hasSuffix("*") && word.hasPrefix($0.key.dropLast()) }?.value
    }

    /// The run of letters at an index, in lower case.
    private func word(at start: Int) -> (text: String, end: Int) {
        var end = start
        while end < scalars.count, scalars[end].properties.isAlphabetic, !scalars[end].properties.isIdeographic {
            end += 1
        }
        return (String(String.UnicodeScalarView(scalars[start..<end])).lowercased(), end)
    }

    /// The next lower part of an East Asian number: the `5000만` of `12억 5000만`.
    private func lowerPart(at end: Int, below power: Int) -> (value: NumericValue, end: Int, power: Int)? {
        guard end > 0, NumeralWords.ideographs[scalars[end - 1]] != nil else { return nil }
        let start = end < scalars.count && scalars[end] == " " ? end + 1 : end
        guard start < scalars.count, Self.digit(scalars[start]) != nil else { return nil }
        let (values, stop) = number(at: start)
        let scale = scale(at: stop)
        guard let value = values.first?.scaled(by: scale.power), let whole = value.whole, scale.power < power,
            scale.power > 0 || start == end, String(whole).count <= power
        else { return nil }
        return (value, scale.power > 0 ? scale.end : stop, scale.power)
    }

    private func rest(_ index: Int, _ count: Int) -> String {
        String(String.UnicodeScalarView(scalars[index..<min(scalars.count, index + count)])).lowercased()
    }

    private func isPercent(_ start: Int, _ end: Int) -> Bool {
        let after = rest(skipSpace(end), 12)
        if NumeralWords.percent.contains(where: after.hasPrefix) { return true }
        let before = rest(max(0, start - 6), min(6, start)).trimmingSpaces
        return NumeralWords.percentBefore.contains(where: before.hasSuffix)
    }

    private func currency(_ start: Int, _ end: Int) -> String? {
        let after = rest(skipSpace(end), 8)
        let before = rest(max(0, start - 5), min(5, start)).trimmingSpaces
        let behind = NumeralWords.currencies.filter { after.hasPrefix($0.key) && !Self.isMidWord($0.key, after) }
        let front = NumeralWords.currencies.filter { before.hasSuffix($0.key) }
        let longest = behind.max { ($0.key.count, $0.key) < ($1.key.count, $1.key) }
        return longest?.value ?? front.max { ($0.key.count, $0.key) < ($1.key.count, $1.key) }?.value
    }

    /// Codes of three letters are whole words (`won` is not the beginning of `wonderful`); longer ones may be inflected.
    private static func isMidWord(_ key: String, _ text: String) -> Bool {
        guard key.count <= 3, key.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
        return text.dropFirst(key.count).first?.isLetter ?? false
    }

    private func isClock(_ start: Int, _ end: Int) -> Bool {
        func isColon(_ index: Int, digitAt other: Int) -> Bool {
            scalars.indices.contains(index) && scalars.indices.contains(other) && scalars[index] == ":"
                && Self.digit(scalars[other]) != nil
        }
        return isColon(end, digitAt: end + 1) || isColon(start - 1, digitAt: start - 2)
    }
}

extension String {
    /// The words without spaces at the end.
    fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " || $0 == "\u{A0}" }.reversed()) }
}
