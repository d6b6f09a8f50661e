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
        if let found, let minute = date.minuteOfDay {
            return EmbargoClock(minuteOfDay: minute, before: words.utf8.dropFirst(found.range.upperBound)).on(date)
        }
        return rest.utf8.contains { (0x30...0x39).contains($0) } ? date.dayAfter : date
    }

    /// The next day of the week that the words name, counted from when the copy was written.
    private func weekday(in rest: String, _ clock: EmbargoClock?) -> Timestamp? {
        guard let day,
            let number = rest.lowercased().split(whereSeparator: { !$0.isLetter }).lazy
                .compactMap({ word in Self.weekdays.firstIndex { $0 == word || $0.prefix(3) == word } }).first
        else { return nil }
        let local = day.unixSeconds + (day.offset ?? 0) * 60
        let today = ((local / 86_400 + 3) % 7 + 7) % 7
        let next = Timestamp(unixSeconds: (local / 86_400 + (number - today + 7) % 7) * 86_400).dayOnly
        let isPast = clock?.on(next).map { day.minuteOfDay != nil && $0.unixSeconds <= day.unixSeconds } ?? false
        return isPast ? Timestamp(unixSeconds: next.unixSeconds + 7 * 86_400).dayOnly : next
    }

    /// From Monday, as 1970-01-01 was a Thursday.
    private static let weekdays: [String] = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}

extension String {
    /// Without a range of its UTF-8 bytes.
    fileprivate func leavingOut(_ range: Range<Int>) -> String {
        let utf8 = Array(utf8)
        return String(decoding: utf8[..<range.lowerBound] + [0x20] + utf8[range.upperBound...], as: UTF8.self)
    }
}
