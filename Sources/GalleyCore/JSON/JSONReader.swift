/// Reads JSON text (RFC 8259) strictly: no comments, no trailing commas, no key twice, at most 512 levels.
public struct JSONReader {
    private static let maxDepth = 512

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    private let recordsPlaces: Bool
    private var path: [String] = []
    private var places: [String: Int] = [:]

    private init(_ bytes: [UInt8], recordsPlaces: Bool) {
        self.bytes = bytes
        self.recordsPlaces = recordsPlaces
    }

    /// The value of a whole text.
    /// - Throws: `JSONError` at the first byte that does not fit.
    public static func read(_ bytes: [UInt8]) throws -> JSONValue {
        var reader = JSONReader(bytes, recordsPlaces: false)
        return try reader.document()
    }

    /// The value of a whole text and the byte offset of every value and member, by JSON Pointer (RFC 6901).
    /// - Throws: `JSONError` at the first byte that does not fit.
    public static func readWithPlaces(_ bytes: [UInt8]) throws -> (value: JSONValue, places: [String: Int]) {
        var reader = JSONReader(bytes, recordsPlaces: true)
        let value = try reader.document()
        return (value, reader.places)
    }

    private mutating func document() throws -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        let value = try self.value()
        skipSpace()
        if index < bytes.count { throw error("there is something after the end of the JSON value") }
        return value
    }

    private mutating func value() throws -> JSONValue {
        skipSpace()
        guard index < bytes.count else { throw error("a value is missing; the text ends here") }
        note(index)
        switch bytes[index] {
        case UInt8(ascii: "{"): return try nested { reader in .object(try reader.object()) }
        case UInt8(ascii: "["): return try nested { reader in .array(try reader.array()) }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        default: throw error("a value is wanted here")
        }
    }

    private mutating func nested(_ read: (inout JSONReader) throws -> JSONValue) throws -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.maxDepth { throw error("more than \(Self.maxDepth) levels of lists and objects") }
        index += 1
        return try read(&self)
    }

    private mutating func object() throws -> JSONValue.Object {
        var members: [JSONValue.Object.Member] = []
        var seen = SeenKeys()
        if skip("}") { return JSONValue.Object() }
        repeat {
            skipSpace()
            let keyOffset = index
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw error("a key in double quotes is wanted here")
            }
            let key = try string()
            if !seen.insert(key, after: members) {
                index = keyOffset
                throw error("the key \"\(key)\" stands here a second time")
            }
            guard skip(":") else { throw error("a colon is wanted after the key \"\(key)\"") }
            if recordsPlaces { path.append(JSONPointer.escaped(key)) }
            members.append(JSONValue.Object.Member(key: key, value: try value()))
            if recordsPlaces {
                places["/" + path.joined(separator: "/")] = keyOffset
                path.removeLast()
            }
        } while skip(",")
        guard skip("}") else { throw error("a comma or a closing brace is wanted here") }
        return JSONValue.Object(members: members)
    }

    private mutating func array() throws -> [JSONValue] {
        var values: [JSONValue] = []
        if skip("]") { return values }
        repeat {
            if recordsPlaces { path.append(String(values.count)) }
            values.append(try value())
            if recordsPlaces { path.removeLast() }
        } while skip(",")
        guard skip("]") else { throw error("a comma or a closing bracket is wanted here") }
        return values
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws -> JSONValue {
        let letters = text.withUTF8Buffer { Array($0) }
        guard bytes[index...].starts(with: letters) else { throw error("a value is wanted here") }
        index += letters.count
        return value
    }

    private mutating func number() throws -> JSONValue {
        let start = index
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let firstDigit = index
        skipDigits()
        if index == firstDigit || index - firstDigit > 1 && bytes[firstDigit] == UInt8(ascii: "0") {
            throw error("this is no JSON number")
        }
        let wholeEnd = index
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") { try digits(after: 1) }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            let signed = index + 1 < bytes.count && (bytes[index + 1] == 0x2B || bytes[index + 1] == 0x2D)
            try digits(after: signed ? 2 : 1)
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if index == wholeEnd, let whole = Int(text) { return .integer(whole) }
        guard let value = Double(text), value.isFinite else { throw error("this number is too large") }
        return .number(value)
    }

    private mutating func digits(after skipped: Int) throws {
        index += skipped
        let start = index
        skipDigits()
        if index == start { throw error("digits are wanted here") }
    }

    private mutating func skipDigits() {
        while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    }

    private mutating func string() throws -> String {
        index += 1
        let start = index
        skipPlain()
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        return try escapedString(from: start)
    }

    /// Goes to the next quote, backslash or control character, or to the end.
    private mutating func skipPlain() {
        let start = index
        index = bytes.withUnsafeBytes { bytes in
            var index = start
            while true {
                while index + 8 <= bytes.count {
                    let eight = EightBytes(bytes, at: index)
                    // Turning one bit over puts the quote behind the control characters.
                    if eight.flipped(0x02).hasByte(below: 0x21) || eight.hasByte(UInt8(ascii: "\\")) { break }
                    index += 8
                }
                let end = min(index + 8, bytes.count)
                while index < end {
                    let byte = bytes[index]
                    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
                    index += 1
                }
                if index == bytes.count { return index }
            }
        }
    }

    /// Reads on from the first sign of a string that is not plain; whole stretches between escapes are copied.
    private mutating func escapedString(from start: Int) throws -> String {
        var result: [UInt8] = []
        var start = start
        while index < bytes.count {
            result.append(contentsOf: bytes[start..<index])
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                try readEscape(into: &result)
            default: throw error("a line break or control character inside a text; write \\n")
            }
            start = index
            skipPlain()
        }
        throw error("a text is not closed")
    }

    private mutating func readEscape(into result: inout [UInt8]) throws {
        guard index < bytes.count else { throw error("a text is not closed") }
        defer { index += 1 }
        switch bytes[index] {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(bytes[index])
        case UInt8(ascii: "u"): result.append(contentsOf: String(try unicodeEscape()).utf8)
        default: throw error("there is no such escape")
        }
    }

    /// Reads what follows `\u`, surrogate pairs together; a lone surrogate becomes U+FFFD.
    private mutating func unicodeEscape() throws -> Unicode.Scalar {
        let unit = try hexDigits(at: index + 1)
        index += 4
        guard unit >= 0xD800, unit < 0xE000 else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
        if unit < 0xDC00, index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\"),
            bytes[index + 2] == UInt8(ascii: "u")
        {
            let low = try hexDigits(at: index + 3)
            if low >= 0xDC00, low < 0xE000 {
                index += 6
                return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
            }
        }
        return "\u{FFFD}"
    }

    private func hexDigits(at start: Int) throws -> UInt32 {
        var value: UInt32 = 0
        for place in start..<start + 4 {
            guard place < bytes.count, let digit = Self.hexDigit(bytes[place]) else {
                throw error("four hexadecimal digits are wanted after \\u")
            }
            value = value << 4 | digit
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
        index += 1
        return true
    }

    private mutating func note(_ offset: Int) {
        if recordsPlaces { places[path.isEmpty ? "" : "/" + path.joined(separator: "/")] = offset }
    }

    private func error(_ problem: String) -> JSONError { JSONError(problem, at: index, in: bytes) }
}

/// Finds keys that stand in an object a second time: by looking through the few members most objects have, by hashes
/// once there are many.
private struct SeenKeys {
    private static let few = 48

    private var keys: Set<String> = []

    /// - Parameter members: those read so far.
    /// - Returns: false when the key was there.
    mutating func insert(_ key: String, after members: [JSONValue.Object.Member]) -> Bool {
        if members.count < Self.few { return members.place(of: key) == nil }
        if keys.isEmpty { keys = Set(members.map(\.key)) }
        return keys.insert(key).inserted
    }
}
