import GalleyCore
import GalleyText

/// Reads when an embargo ends from the words that stand behind its notice.
///
/// An embargo must not be broken, so that whatever is unclear counts as the latest it can mean: a zone name with
/// several meanings as its westernmost, a day with a time that cannot be read as the day after.
struct EmbargoMoment {
    private let words: String
    private let language: String?
    /// When the copy was written, as far as it is known.
    private let day: Timestamp?

    init(_ words: String, language: String?, near day: Timestamp?) {
        (self.words, self.language, self.day) = (words, language, day)
    }

    /// Nil where the words name no day that can be read, which holds the story back until somebody releases it.
    var value: Timestamp? {
        if let read = DateReader.read(words, language: language), read.offset != nil { return read }
        let found = DateReader.find(in: words, language: language, near: day).first
        if let found, found.value.offset != nil { return found.value }
        let rest = found.map { words.leavingOut($0.range) } ?? words
        let clock = EmbargoClock(rest)
        guard let date = found?.value ?? weekday(in: rest, clock) else { return nil }
        if let clock { return clock.on(date) }
        if date.minuteOfDay != nil { return date }
        return rest.utf8.contains { (0x30...0x39).contains($0) } ? date.dayAfter : date
    }

    /// The next day of the week that the words name, counted from when the copy was written.
    private func weekday(in rest: String, _ clock: EmbargoClock?) -> Timestamp? {
        guard let day, let number = rest.lowercased().split(whereSeparator: { !$0.isLetter }).lazy
            .compactMap({ word in Self.weekdays.firstIndex { $0 == word || $0.prefix(3) == word } }).first
        else { return nil }
        let noon = day.unixSeconds + (day.offset ?? 0) * 60
        let today = ((noon / 86_400 + 3) % 7 + 7) % 7
        var ahead = (number - today + 7) % 7
        if ahead == 0, let minute = day.minuteOfDay, let clock, clock.minuteOfDay <= minute { ahead = 7 }
        return Timestamp(unixSeconds: (noon / 86_400 + ahead) * 86_400).dayOnly
    }

    /// From Monday, as 1970-01-01 was a Thursday.
    private static let weekdays: [String] = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}

/// The time of day in an embargo's words: `6 a.m. EDT`, `0001 GMT`, `00.01 hrs`, `6 h 00`, `5pm ET`, `noon`.
struct EmbargoClock {
    /// 0 … 1440, the latter for the midnight that ends a day.
    private(set) var minuteOfDay: Int
    /// Minutes east of UTC; nil where no zone is named.
    private(set) var offset: Int?

    /// Nil when no time stands there.
    init?(_ text: String) {
        let words = text.lowercased().split { $0.isWhitespace || ",;()[]/*–—".contains($0) }
            .map { String($0.last == "." ? $0.dropLast() : $0) }
        for index in words.indices {
            guard let (minute, length) = Self.time(words[index...]) else { continue }
            minuteOfDay = minute
            offset = words[(index + length)...].first.flatMap(Self.zone)
            return
        }
        return nil
    }

    /// That time of a day.
    func on(_ date: Timestamp) -> Timestamp? {
        let day = minuteOfDay < 1440 ? date : date.dayAfter
        let minute = minuteOfDay % 1440
        return Timestamp(
            year: day.year, month: day.month, day: day.day, hour: minute / 60, minute: minute % 60, offset: offset)
    }

    /// The time that some words begin with, and how many of them it is.
    private static func time(_ words: ArraySlice<String>) -> (minute: Int, length: Int)? {
        guard let first = words.first else { return nil }
        if first == "noon" || first == "midday" { return (720, 1) }
        if first == "midnight" { return (1440, 1) }
        let digits = first.prefix { $0.isASCII && $0.isNumber }
        guard (1...4).contains(digits.count), digits.count != 3, let number = Int(digits) else { return nil }
        var (hour, minute, length, isTime) = (number, 0, 1, false)
        var rest = first.dropFirst(digits.count)
        if digits.count == 4 { (hour, minute) = (number / 100, number % 100) }
        if let sign = rest.first, ":.h".contains(sign), digits.count <= 2 {
            let more = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            if more.count == 2, let value = Int(more) { (minute, isTime, rest) = (value, true, rest.dropFirst(3)) }
        }
        var mark = rest.filter { $0 != "." }
        if mark.isEmpty, let next = words.dropFirst().first?.filter({ $0 != "." }) {
            if halves.contains(next) || units.contains(next) { (mark, length) = (next, 2) }
            if digits.count == 4, zone(next) != nil { isTime = true }
        }
        if mark == "h", let next = words.dropFirst(length).first, next.count == 2, let value = Int(next), value < 60 {
            (minute, length) = (value, length + 1)
        }
        if halves.contains(mark), (1...12).contains(hour) {
            hour = hour % 12 + (mark == "pm" ? 12 : 0)
        } else if !mark.isEmpty, !units.contains(mark) {
            return nil
        }
        guard isTime || !mark.isEmpty, hour < 24, minute < 60 else { return nil }
        if length == 1 || !units.contains(mark), let next = words.dropFirst(length).first, units.contains(next) {
            length += 1
        }
        return (hour * 60 + minute, length)
    }

    private static let halves: Set<String> = ["am", "pm"]
    private static let units: Set<String> = ["h", "hr", "hrs", "hours", "uhr", "hs"]

    private static func zone(_ word: String) -> Int? {
        let name = word.filter { $0 != "." }
        return westernmost[name] ?? DateReader.offset(ofZone: name)
    }

    /// Names that mean several zones, or another one in summer.
    private static let westernmost = [
        "et": -300, "eastern": -300, "ct": -360, "cst": -360, "central": -360, "mt": -420, "mountain": -420,
        "pt": -480, "pacific": -480, "ist": 60, "ast": -240, "bst": 60,
    ]
}

extension Timestamp {
    /// The next day, without a time.
    fileprivate var dayAfter: Timestamp {
        Timestamp(unixSeconds: dayOnly.unixSeconds + 86_400).dayOnly
    }
}

extension String {
    /// Without a range of its UTF-8 bytes.
    fileprivate func leavingOut(_ range: Range<Int>) -> String {
        let utf8 = Array(utf8)
        return String(decoding: utf8[..<range.lowerBound] + [0x20] + utf8[range.upperBound...], as: UTF8.self)
    }
}
