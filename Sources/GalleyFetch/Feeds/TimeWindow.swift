package import GalleyCore

/// The days a source is asked for: from `since`, up to `until`, both included.
package struct TimeWindow: Sendable, Hashable {
    private let since: Int?
    private let until: Int?

    /// - Parameters:
    ///   - since: a date (`2020-11-05`, `2020-11-05T08:00Z`) or an age (`36h`, `7d`) counted back from `now`.
    ///   - until: the same; a day counts to its end.
    /// - Throws: `StepOptionError` when a text is neither.
    package init(since: String?, until: String?, now: Timestamp, step: String) throws {
        self.since = try since.map { try Self.moment($0, now: now, option: "since", step: step).unixSeconds }
        self.until = try until.map { text in
            let moment = try Self.moment(text, now: now, option: "until", step: step)
            return moment.unixSeconds + (moment.minuteOfDay == nil ? 86_399 : 0)
        }
    }

    /// True when a story of this date is wanted; one without a date always is.
    package func contains(_ date: Timestamp?) -> Bool {
        guard let date else { return true }
        // A day without a time reaches to its end.
        let last = date.unixSeconds + (date.minuteOfDay == nil ? 86_399 : 0)
        if let since, last < since { return false }
        if let until, date.unixSeconds > until { return false }
        return true
    }

    /// True when something last changed then may still hold a story that is wanted.
    func mayHold(changed date: Timestamp?) -> Bool {
        guard let date, let since else { return true }
        return date.unixSeconds + 86_400 > since
    }

    private static func moment(_ text: String, now: Timestamp, option: String, step: String) throws -> Timestamp {
        if let date = Timestamp(iso8601: text) { return date }
        if let unit = ["h": 3_600, "d": 86_400][String(text.suffix(1))], let count = Int(text.dropLast()),
            (0...1_000_000).contains(count)
        {
            return Timestamp(unixSeconds: now.unixSeconds - count * unit)
        }
        throw StepOptionError(
            .invalid("wants a date such as 2020-11-05 or an age such as 36h or 7d, not \"\(text)\""),
            option: option, step: step)
    }
}
