import GalleyCore

/// What a date's words say before they are held against the calendar.
struct DateParts {
    /// Nil where the text leaves the year to the reader ("Nov. 4").
    var year: Int?
    var month: Int
    var day: Int
    var time: ClockTime?

    func timestamp(yearless reference: Timestamp? = nil) -> Timestamp? {
        let year = year ?? reference.flatMap(nearestYear)
        guard let year, (1000...2999).contains(year) else { return nil }
        return Timestamp(
            year: year, month: month, day: day, hour: time?.hour, minute: time?.minute, second: time?.second,
            offset: time?.offset)
    }

    /// The year that brings the day closest to the reference: news tells of yesterday and of next week.
    private func nearestYear(to reference: Timestamp) -> Int? {
        let distance = (month - reference.month) * 31 + day - reference.day
        if distance > 186 { return reference.year - 1 }
        return distance < -186 ? reference.year + 1 : reference.year
    }
}
