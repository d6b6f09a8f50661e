import GalleyCore

/// Dates as HTTP headers write them (RFC 9110 §5.6.7), the two obsolete forms included.
enum HTTPDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
    static func parse(_ text: String) -> Timestamp? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map { $0.lowercased() }
        guard words.count >= 5 else { return nil }
        if let month = months.firstIndex(of: words[1]) {
            return timestamp(year: words[4], month: month + 1, day: words[2], time: words[3])
        }
        guard let month = months.firstIndex(of: words[2]) else { return nil }
        return timestamp(year: words[3], month: month + 1, day: words[1], time: words[4])
    }

    /// The preferred form: `Sun, 06 Nov 1994 08:49:37 GMT`.
    static func text(unixSeconds: Int) -> String {
        let moment = Timestamp(unixSeconds: unixSeconds)
        let day = ((unixSeconds >= 0 ? unixSeconds / 86_400 : (unixSeconds - 86_399) / 86_400) % 7 + 7) % 7
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][day]
        let month = months[moment.month - 1].capitalizedFirst
        let time = [moment.hour ?? 0, moment.minute ?? 0, moment.second ?? 0].map(twoDigits).joined(separator: ":")
        return "\(weekday), \(twoDigits(moment.day)) \(month) \(moment.year) \(time) GMT"
    }

    private static func timestamp(year: String, month: Int, day: String, time: String) -> Timestamp? {
        let parts = time.split(separator: ":").map { Int($0) }
        guard var year = Int(year), let day = Int(day), parts.count == 3, let hour = parts[0], let minute = parts[1],
            let second = parts[2]
        else { return nil }
        // Two digits, as in the RFC 850 form, mean the century whose year is nearest to ours.
        if year < 100 { year += year < 70 ? 2_000 : 1_900 }
        return Timestamp(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, offset: 0)
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
