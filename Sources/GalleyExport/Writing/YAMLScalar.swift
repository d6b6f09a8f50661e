import GalleyCore

/// Writes values into YAML 1.2 so that YAML 1.1 readers (Jekyll's, Python's) and Hugo's read the same.
enum YAMLScalar {
    /// Bytes that must be escaped or that may begin a character that must.
    private static let needsLook = ByteSet { byte in
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF
    }

    /// A text, always in double quotes: no word can then be taken for a boolean, a number, a comment or a document's
    /// end (7.3.1). Characters outside the printable set and those that turn the reading direction are escaped.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        bytes.append(0x22)
        text.withUTF8 { utf8 in
            var copied = 0
            var index = needsLook.next(in: utf8, 0..<utf8.count)
            while index < utf8.count {
                let (scalar, length) = scalar(at: index, in: utf8)
                if mustEscape(scalar) {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
                    appendEscape(of: scalar, to: &bytes)
                    copied = index + length
                }
                index = needsLook.next(in: utf8, index + length..<utf8.count)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
        }
        bytes.append(0x22)
    }

    /// A list on one line.
    static func append(_ texts: [String], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(contentsOf: ", ".utf8) }
            append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A moment as YAML's timestamp, which Hugo and Jekyll read too: seconds are written where a time is known.
    static func timestamp(_ timestamp: Timestamp) -> String {
        guard timestamp.minuteOfDay != nil, timestamp.second == nil else { return timestamp.description }
        let full = Timestamp(
            year: timestamp.year, month: timestamp.month, day: timestamp.day, hour: timestamp.hour,
            minute: timestamp.minute, second: 0, offset: timestamp.offset)
        return (full ?? timestamp).description
    }

    private static func mustEscape(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x5C: true
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFDD0...0xFDEF: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }

    private static func appendEscape(of scalar: UInt32, to bytes: inout [UInt8]) {
        bytes.append(0x5C)
        switch scalar {
        case 0x22, 0x5C: bytes.append(UInt8(scalar))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            let digits = String(scalar, radix: 16).utf8
            let isLong = scalar > 0xFFFF
            bytes.append(isLong ? UInt8(ascii: "U") : UInt8(ascii: "u"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: (isLong ? 8 : 4) - digits.count))
            bytes.append(contentsOf: digits)
        }
    }

    /// The character that begins at an offset of well-formed UTF-8, and how many bytes it takes.
    private static func scalar(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
        let first = utf8[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let opening = UInt32(first) & (0x7F >> UInt32(length))
        return (utf8[index + 1..<index + length].reduce(opening) { $0 << 6 | UInt32($1 & 0x3F) }, length)
    }
}
