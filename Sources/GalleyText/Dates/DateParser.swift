import GalleyCore

/// Walks over a text's tokens and tries the date forms at each place where one can begin.
struct DateParser {
    let bytes: [UInt8]
    let tokens: [DateToken]
    let language: String?
    let order: DayMonthOrder
    private let numbers: [Int]
    /// How many of the numbers stand before `index`, at least.
    private var passed = 0
    /// The token that is looked at.
    var index = 0

    init(_ text: DateText, _ conventions: DateConventions) {
        bytes = text.bytes
        tokens = text.tokens
        numbers = text.numbers
        language = conventions.language
        order = conventions.order
    }

    /// The next date with its place, or nil at the end of the text.
    mutating func next() -> (range: Range<Int>, parts: DateParts)? {
        while let number = nextNumber() {
            // A date begins with its first number, or so many words before it.
            index = max(index, number - Self.reach)
            let start = index
            if canBegin(at: start), var parts = date() {
                let first = withWeekday(before: start)
                if parts.time == nil { parts.time = time() }
                return (tokens[first].range.lowerBound..<end(before: index), parts)
            }
            index = start + 1
        }
        return nil
    }

    /// The place of the first number at `index` or behind it.
    private mutating func nextNumber() -> Int? {
        while passed < numbers.count, numbers[passed] < index { passed += 1 }
        return passed < numbers.count ? numbers[passed] : nil
    }

    /// How many tokens before its first number a date may begin.
    private static let reach = 4

    /// A date without its time; on failure `index` is anywhere.
    private mutating func date() -> DateParts? {
        switch tokens[index].kind {
        case .number(let value, let digits):
            // Most numbers count something: `12 cars`.
            if digits <= 2, isBeforeOtherWord(index) { return nil }
            return attempt { $0.eastAsian(value, digits) } ?? attempt { $0.yearFirst(value, digits) }
                ?? attempt { $0.compact(value, digits) } ?? attempt { $0.dayAndMonthName(value, digits) }
                ?? attempt { $0.numericDayMonth(value, digits) }
        case .word:
            guard Self.monthLetters.mayHold(bytes[tokens[index].range]) else { return nil }
            return attempt { $0.monthNameFirst() } ?? attempt { $0.japaneseEra() }
        case .sign:
            return nil
        }
    }

    /// Tries a form; `index` stays where it was unless the form fits and names a day of the calendar.
    private mutating func attempt(_ form: (inout DateParser) -> DateParts?) -> DateParts? {
        let start = index
        if let parts = form(&self), isPlausible(parts) { return parts }
        index = start
        return nil
    }

    private func isPlausible(_ parts: DateParts) -> Bool {
        guard let year = parts.year else { return (1...12).contains(parts.month) && (1...31).contains(parts.day) }
        return Timestamp(year: year, month: parts.month, day: parts.day) != nil
    }

    /// True before a word that is no month and none of the small words of a date.
    private func isBeforeOtherWord(_ place: Int) -> Bool {
        guard place + 1 < tokens.count, case .word = tokens[place + 1].kind else { return false }
        let range = tokens[place + 1].range
        return bytes[range.lowerBound] < 0xD2 && !Self.dayFollowers.mayHold(bytes[range])
    }

    /// A number glued to a word, a slash or a point is part of a name, an address or a version.
    private func canBegin(at start: Int) -> Bool {
        guard start > 0, !tokens[start].spaced else { return true }
        switch tokens[start - 1].kind {
        case .number: return false
        case .word: return !isASCIILetterBefore(start)
        case .sign(let sign):
            guard ["/", "-", ".", "_", "=", "%", "#", "$", "€", "£", ":"].contains(sign) else { return true }
            return start < 2 || tokens[start - 1].spaced || sign == ":" && tokens[start - 2].kind == .word
        }
    }

    private func isASCIILetterBefore(_ start: Int) -> Bool {
        bytes[tokens[start].range.lowerBound - 1] < 0x80
    }

    /// Where what ends before a token ends: Korean particles are no part of it (`5일부터`).
    func end(before place: Int) -> Int {
        let range = tokens[place - 1].range
        guard case .word = tokens[place - 1].kind, range.count > 3 else { return range.upperBound }
        let unit = string(range.lowerBound..<range.lowerBound + 3)
        return ["일", "분", "시", "초"].contains(unit) ? range.lowerBound + 3 : range.upperBound
    }

    // MARK: Reading tokens

    func number(at place: Int) -> (value: Int, digits: Int)? {
        guard place < tokens.count, case .number(let value, let digits) = tokens[place].kind else { return nil }
        return (value, digits)
    }

    func isSign(_ sign: Unicode.Scalar, at place: Int) -> Bool {
        place < tokens.count && tokens[place].kind == .sign(sign)
    }

    /// The word in lower case, or nil.
    func word(at place: Int) -> String? {
        guard place < tokens.count, tokens[place].kind == .word else { return nil }
        return string(tokens[place].range).lowercased()
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard isSign(sign, at: index) else { return false }
        index += 1
        return true
    }

    mutating func skip(words list: WordList) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word, list.holds(bytes[tokens[index].range]) else {
            return false
        }
        index += 1
        return true
    }

    /// Skips a word that begins with `prefix`: Korean endings hang on the unit ("5일부터").
    mutating func skip(prefix: String) -> Bool {
        guard let word = word(at: index), word.hasPrefix(prefix) else { return false }
        index += 1
        return true
    }

    /// A weekday before the date belongs to its range.
    private func withWeekday(before start: Int) -> Int {
        var place = start - 1
        while place >= 0, isSign(",", at: place) || isSign(".", at: place) { place -= 1 }
        guard place >= 0, let name = word(at: place), Self.weekdays.contains(name) else { return start }
        return place
    }
}
