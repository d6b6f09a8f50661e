import GalleyCore

extension Timestamp {
    /// A date and time of RFC 3339 (5.6), which wants both in full: a day counts as its midnight, a missing zone as
    /// UTC.
    var dateTime: String {
        let complete = Timestamp(
            year: year, month: month, day: day, hour: hour ?? 0, minute: minute ?? 0, second: min(59, second ?? 0),
            offset: offset ?? 0)
        return (complete ?? self).description
    }

    /// A `dateTime` of XML Schema (part 2, 3.2.7), whose zones end at 14 hours: a zone beyond is written as UTC.
    var xmlDateTime: String {
        guard let offset, abs(offset) > 14 * 60 else { return dateTime }
        return Timestamp(unixSeconds: unixSeconds).dateTime
    }

    /// A `date` or `dateTime` of XML Schema, as much as is known.
    var xmlDate: String { minuteOfDay == nil ? description : xmlDateTime }

    /// A date of RFC 822 with a year of four digits, as RSS 2.0 wants it.
    var mailDate: String {
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let dayNumber = Timestamp.dayNumber(dayOnly)
        let weekday = days[((dayNumber % 7) + 7) % 7]
        let clock = [hour ?? 0, minute ?? 0, min(59, second ?? 0)].map(Self.twoDigits).joined(separator: ":")
        let zone = offset ?? 0
        let sign = zone < 0 ? "-" : "+"
        let offsetDigits = Self.twoDigits(abs(zone) / 60) + Self.twoDigits(abs(zone) % 60)
        let yearDigits = String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
        return "\(weekday), \(Self.twoDigits(day)) \(months[month - 1]) \(yearDigits) \(clock) \(sign)\(offsetDigits)"
    }

    /// For those who read it: the day, and the time with its zone as far as they are known.
    var shown: String {
        guard let hour, let minute else { return description }
        let clock = "\(dayOnly.description), \(Self.twoDigits(hour)):\(Self.twoDigits(minute))"
        guard let offset else { return clock }
        if offset == 0 { return clock + " UTC" }
        let minutes = abs(offset) % 60
        return clock + (offset < 0 ? " UTC−" : " UTC+") + String(abs(offset) / 60)
            + (minutes == 0 ? "" : ":" + Self.twoDigits(minutes))
    }

    private static func dayNumber(_ day: Timestamp) -> Int {
        let seconds = day.unixSeconds
        return seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
