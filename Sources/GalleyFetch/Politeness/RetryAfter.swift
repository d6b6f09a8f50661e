import GalleyCore

/// The wait a server asks for (RFC 9110 §10.2.3).
enum RetryAfter {
    /// From a header of seconds or of a date; nil where there is none. A date gone by means no wait.
    static func wait(_ value: String?, now: Timestamp) -> Duration? {
        guard let value else { return nil }
        let text = value.split(separator: " ").joined(separator: " ")
        if !text.isEmpty, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
            // More digits than fit mean: longer than anybody waits.
            return .seconds(min(Int(text) ?? .max, 1_000_000_000))
        }
        return HTTPDate.parse(text).map { .seconds(max(0, $0.unixSeconds - now.unixSeconds)) }
    }
}
