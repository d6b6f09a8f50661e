import GalleyCore

/// Reads the forms in which metadata gives a moment: ISO 8601 as the web writes it, and Unix time.
///
/// `2020-11-05T14:30:07.123+0900`, `2020-11-05 14:30`, `20201105`, `1604554207`. Other forms are the business of
/// `DateReader`, which costs a hundred times as much.
enum WebTimestamp {
    static func read(_ text: String) -> Timestamp? {
        var text = text
        return text.withUTF8 { bytes in
            var digits = Digits(bytes)
            return digits.timestamp()
        }
    }

    /// Takes numbers and signs from the left.
    private struct Digits {
        let bytes: UnsafeBufferPointer<UInt8>
        var index = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        }

        mutating func timestamp() -> Timestamp? {
            let start = index
            let run = bytes[start...].prefix { $0 &- 0x30 < 10 }.count
            if run >= 8 { return unseparated(run) }
            guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2) else {
                return nil
            }
            if rest == 0 { return Timestamp(year: year, month: month, day: day) }
            guard skip("T") || skip("t") || skip(" "), let hour = number(2), skip(":"), let minute = number(2) else {
                return nil
            }
            var second: Int?
            if skip(":") {
                second = number(2)
                if second == nil { return nil }
                if skip(".") || skip(",") { while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 } }
            }
            guard let offset = zone() else { return nil }
            return Timestamp(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second, offset: offset)
        }

        /// Bytes left, blanks at the end not counted.
        private var rest: Int {
            var end = bytes.count
            while end > index, bytes[end - 1] <= 0x20 { end -= 1 }
            return end - index
        }

        private mutating func unseparated(_ run: Int) -> Timestamp? {
            if run == 8, rest == 8, let year = number(4), let month = number(2), let day = number(2) {
                return Timestamp(year: year, month: month, day: day)
            }
            // Beyond 2030 it is a day and an hour, `2020110514`.
            guard run == rest, run == 10 || run == 13, let seconds = number(10), seconds < 1_900_000_000 else {
                return nil
            }
            return Timestamp(unixSeconds: seconds)
        }

        /// Minutes east of UTC; `.some(nil)` where the text ends, nil where something else follows.
        private mutating func zone() -> Int?? {
            _ = skip(" ")
            if rest == 0 { return .some(nil) }
            if skip("Z") || skip("z") { return rest == 0 ? 0 : nil }
            if rest == 3, bytes[index...].starts(with: "UTC".utf8) || bytes[index...].starts(with: "GMT".utf8) {
                return 0
            }
            let isNegative = skip("-")
            guard isNegative || skip("+"), let hours = number(2) else { return nil }
            _ = skip(":")
            let minutes = rest == 0 ? 0 : number(2)
            guard let minutes, rest == 0, hours <= 14, minutes < 60 else { return nil }
            return (hours * 60 + minutes) * (isNegative ? -1 : 1)
        }

        private mutating func number(_ width: Int) -> Int? {
            guard index + width <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[index..<index + width] {
                guard byte &- 0x30 < 10 else { return nil }
                value = value * 10 + Int(byte &- 0x30)
            }
            index += width
            return value
        }

        private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
            guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
            index += 1
            return true
        }
    }
}
