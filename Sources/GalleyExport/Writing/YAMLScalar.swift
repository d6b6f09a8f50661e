import GalleyCore

/// Writes values into YAML 1.2 so that YAML 1.1 readers (Jekyll's, Python's) and Hugo's read the same.
enum YAMLScalar {
    /// A text, always in double quotes: no word can then be taken for a boolean, a number, a comment or a document's
    /// end (7.3.1). Characters outside the printable set and those that turn the reading direction are escaped.
    static func text(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                if mustEscape(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }

    /// A list on one line.
    static func list(_ texts: [String]) -> String { "[" + texts.map(text).joined(separator: ", ") + "]" }

    /// A moment as YAML's timestamp, which Hugo and Jekyll read too: seconds are written where a time is known.
    static func timestamp(_ timestamp: Timestamp) -> String {
        guard timestamp.minuteOfDay != nil, timestamp.second == nil else { return timestamp.description }
        let full = Timestamp(
            year: timestamp.year, month: timestamp.month, day: timestamp.day, hour: timestamp.hour,
            minute: timestamp.minute, second: 0, offset: timestamp.offset)
        return (full ?? timestamp).description
    }

    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFDD0...0xFDEF: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return scalar.value <= 0xFFFF
            ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            : "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
