extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in the extended form, as precise as the value is.
    public var description: String {
        var text = DigitWriter()
        text.put(year, 4)
        text.put(month, 2, behind: "-")
        text.put(day, 2, behind: "-")
        guard let hour, let minute else { return text.string }
        text.put(hour, 2, behind: "T")
        text.put(minute, 2, behind: ":")
        if let second { text.put(second, 2, behind: ":") }
        guard let offset else { return text.string }
        if offset == 0 {
            text.put("Z")
        } else {
            text.put(abs(offset) / 60, 2, behind: offset < 0 ? "-" : "+")
            text.put(abs(offset) % 60, 2, behind: ":")
        }
        return text.string
    }

    /// Reads what `description` writes; the web's other date forms are GalleyText's business.
    public init?(iso8601 text: String) {
        var reader = DigitReader(Array(text.utf8))
        guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
            let day = reader.number(2)
        else { return nil }
        var (hour, minute, second, offset): (Int?, Int?, Int?, Int?) = (nil, nil, nil, nil)
        if reader.skip("T") {
            guard let h = reader.number(2), reader.skip(":"), let m = reader.number(2) else { return nil }
            (hour, minute) = (h, m)
            if reader.skip(":") {
                guard let s = reader.number(2) else { return nil }
                second = s
            }
            guard let zone = reader.zone() else { return nil }
            offset = zone
        }
        guard reader.atEnd else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second, offset: offset)
    }

    /// Writes digits of fixed width and single signs.
    private struct DigitWriter {
        private var bytes: [UInt8] = []

        init() { bytes.reserveCapacity(32) }

        var string: String { String(decoding: bytes, as: UTF8.self) }

        mutating func put(_ sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }

        /// A number, noughts before it up to the width.
        mutating func put(_ value: Int, _ width: Int, behind sign: Unicode.Scalar? = nil) {
            if let sign { put(sign) }
            let digits = String(value).utf8
            for _ in 0..<max(0, width - digits.count) { put("0") }
            bytes.append(contentsOf: digits)
        }
    }

    /// Reads fixed-width digits and single signs from the left.
    private struct DigitReader {
        private let bytes: [UInt8]
        private var index = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        var atEnd: Bool { index == bytes.count }

        mutating func number(_ width: Int) -> Int? {
            guard index + width <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[index..<index + width] {
                guard byte >= 48, byte <= 57 else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            index += width
            return value
        }

        mutating func skip(_ sign: Unicode.Scalar) -> Bool {
            guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
            index += 1
            return true
        }

        /// The offset in minutes; `.some(nil)` when the text ends before a zone, nil when what follows is none.
        mutating func zone() -> Int?? {
            if atEnd { return .some(nil) }
            if skip("Z") { return 0 }
            let negative = skip("-")
            guard negative || skip("+"), let hours = number(2), skip(":"), let minutes = number(2) else { return nil }
            return (hours * 60 + minutes) * (negative ? -1 : 1)
        }
    }
}
