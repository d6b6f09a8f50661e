/// A time of day as a text gives it.
package struct ClockTime: Sendable, Hashable, CustomStringConvertible {
    /// 0…23.
    package var hour: Int
    package var minute = 0
    package var second: Int?
    /// Minutes east of UTC; nil where the text names no zone.
    package var offset: Int?

    /// As ISO 8601 writes it: `14:30`, `14:30+09:00`.
    package var description: String {
        var text = Self.padded(hour) + ":" + Self.padded(minute)
        if let second { text += ":" + Self.padded(second) }
        if let offset {
            let minutes = abs(offset)
            text += (offset < 0 ? "-" : "+") + Self.padded(minutes / 60) + ":" + Self.padded(minutes % 60)
        }
        return text
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
