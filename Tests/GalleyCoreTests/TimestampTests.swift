import GalleyCore
import Testing

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "ISO 8601 text is read and written as precise as it came",
        arguments: [
            "2020-11-05", "2020-11-05T14:30", "2020-11-05T14:30+09:00", "2020-11-05T14:30:07Z",
            "2024-02-29T00:00:00-03:30", "0999-01-01",
        ])
    func roundTrip(text: String) throws {
        #expect(try #require(Timestamp(iso8601: text)).description == text)
    }

    @Test(
        "what names no real day or time is refused",
        arguments: ["2023-02-29", "2020-13-01", "2020-1-1", "2020-11-05T24:00", "2020-11-05 14:30", "2020-11-05Z", ""])
    func refused(text: String) { #expect(Timestamp(iso8601: text) == nil) }

    @Test(
        "Unix time and calendar agree",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (4_102_444_799, "2099-12-31T23:59:59Z"),
        ])
    func unix(seconds: Int, text: String) throws {
        #expect(Timestamp(unixSeconds: seconds).description == text)
        #expect(try #require(Timestamp(iso8601: text)).unixSeconds == seconds)
    }
}
