/// A point in time as a newsroom writes it: a calendar day, perhaps a time of day, perhaps an offset from UTC.
///
/// What the page did not say is not invented: a day without a time stays a day. The text form is ISO 8601
/// (`2020-11-05`, `2020-11-05T14:30+09:00`, `2020-11-05T14:30:07Z`).
public struct Timestamp: Sendable, Hashable {
    /// Year 1…9999 of the Gregorian calendar.
    public let year: Int
    /// Month 1…12.
    public let month: Int
    /// Day of the month, 1…31.
    public let day: Int
    /// Minutes since midnight, 0…1439; nil where only the day is known.
    public let minuteOfDay: Int?
    /// Seconds 0…60; nil where the page gave none.
    public let second: Int?
    /// Minutes east of UTC, -1439…1439; nil where the page gave no zone.
    public let offset: Int?

    /// Nil when the parts name no real day or time.
    public init?(
        year: Int, month: Int, day: Int, hour: Int? = nil, minute: Int? = nil, second: Int? = nil, offset: Int? = nil
    ) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day),
            (0...23).contains(hour ?? 0), (0...59).contains(minute ?? 0), (0...60).contains(second ?? 0),
            (-1439...1439).contains(offset ?? 0)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.minuteOfDay = hour.map { $0 * 60 + (minute ?? 0) }
        self.second = hour == nil ? nil : second
        self.offset = hour == nil ? nil : offset
    }

    /// A moment of Unix time, shown at an offset (minutes east of UTC).
    public init(unixSeconds: Int, offset: Int = 0) {
        let local = unixSeconds + offset * 60
        let dayNumber = Self.floorDivide(local, 86_400)
        let secondOfDay = local - dayNumber * 86_400
        (year, month, day) = Self.civil(fromDayNumber: dayNumber)
        minuteOfDay = secondOfDay / 60
        second = secondOfDay % 60
        self.offset = offset
    }

    /// Seconds since 1970-01-01T00:00Z; a missing time counts as midnight, a missing zone as UTC.
    public var unixSeconds: Int {
        Self.dayNumber(year: year, month: month, day: day) * 86_400
            + ((minuteOfDay ?? 0) - (offset ?? 0)) * 60 + (second ?? 0)
    }

    /// Hour of the day 0…23, where known.
    public var hour: Int? { minuteOfDay.map { $0 / 60 } }
    /// Minute of the hour 0…59, where known.
    public var minute: Int? { minuteOfDay.map { $0 % 60 } }

    /// The same day without a time.
    public var dayOnly: Timestamp { Timestamp(dayOf: self) }

    private init(dayOf other: Timestamp) {
        (year, month, day) = (other.year, other.month, other.day)
        (minuteOfDay, second, offset) = (nil, nil, nil)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years from 1 March.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = floorDivide(y, 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let yearOfEra = y - era * 400
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The inverse of `dayNumber`.
    private static func civil(fromDayNumber number: Int) -> (Int, Int, Int) {
        let shifted = number + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
