import GalleyCore
import GalleyText

/// Reads the day that many publishers put into a story's address.
enum URLDate {
    /// Year, month and day standing side by side in the path, parted by one sign or by none; the month as a number or by
    /// its English name.
    static func read(_ url: String) -> Timestamp? {
        let bytes = Array(url.utf8)
        var index = 0
        while index + 8 <= bytes.count {
            guard bytes[index] == 0x32 || bytes[index] == 0x31, index == 0 || !isDigit(bytes[index - 1]) else {
                index += 1
                continue
            }
            if let value = date(bytes, index) { return value }
            index += 1
        }
        return nil
    }

    private static func date(_ bytes: [UInt8], _ start: Int) -> Timestamp? {
        guard let year = number(bytes, start, 4), (1990...2100).contains(year) else { return nil }
        let separator = bytes[start + 4]
        if isDigit(separator) {
            guard let month = number(bytes, start + 4, 2), let day = number(bytes, start + 6, 2),
                start + 8 == bytes.count || !isDigit(bytes[start + 8])
            else { return nil }
            return Timestamp(year: year, month: month, day: day)
        }
        guard separator == 0x2F || separator == 0x2D || separator == 0x5F else { return nil }
        var index = start + 5
        guard let month = shortNumber(bytes, &index) ?? monthName(bytes, &index), index < bytes.count,
            bytes[index] == separator
        else { return nil }
        index += 1
        guard let day = shortNumber(bytes, &index), index == bytes.count || !isDigit(bytes[index]) else { return nil }
        return Timestamp(year: year, month: month, day: day)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func shortNumber(_ bytes: [UInt8], _ index: inout Int) -> Int? {
        let length = index + 1 < bytes.count && isDigit(bytes[index + 1]) ? 2 : 1
        guard let value = number(bytes, index, length) else { return nil }
        index += length
        return value
    }

    /// `mar`, `march`
    private static func monthName(_ bytes: [UInt8], _ index: inout Int) -> Int? {
        let name = bytes[index...].prefix { ($0 | 0x20) &- 0x61 < 26 }
        guard name.count >= 3,
            let month = DateReader.month(named: String(decoding: name, as: UTF8.self).lowercased(), in: "en")
        else { return nil }
        index += name.count
        return month
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ width: Int) -> Int? {
        guard start + width <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[start..<start + width] {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}
