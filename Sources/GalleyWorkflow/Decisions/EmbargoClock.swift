import GalleyCore
import GalleyText

/// The time of day in an embargo's words: `6 a.m. EDT`, `0001 GMT`, `00.01 hrs`, `6 h 00`, `5pm ET`, `noon`.
struct EmbargoClock {
    /// 0 … 1440, the latter for the midnight that ends a day.
    private(set) var minuteOfDay: Int
    /// Minutes east of UTC; nil where no zone is named.
    private(set) var offset: Int?

    /// A time that was read already, with the minutes (`6 h 30`) and the zone that stand behind it.
    init(minuteOfDay: Int, before bytes: some Sequence<UInt8>) {
        let words = String(decoding: Array(bytes), as: UTF8.self).split { $0.isWhitespace || ",;()]/】".contains($0) }
        let minutes = words.first.flatMap { $0.count == 2 && minuteOfDay % 60 == 0 ? Int($0) : nil } ?? 0
        self.minuteOfDay = minuteOfDay + (minutes < 60 ? minutes : 0)
        offset = words.first { !$0.allSatisfy(\.isNumber) }.flatMap { Self.zone($0.lowercased()) }
    }

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
    var dayAfter: Timestamp {
        Timestamp(unixSeconds: dayOnly.unixSeconds + 86_400).dayOnly
    }
}
