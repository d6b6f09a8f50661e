/// Writes JSON text straight into bytes, keys in the order they are written.
///
/// The writer places commas and, when asked to, line breaks and indentation. It does not check that every object is
/// closed; its callers are few and tested.
public struct JSONWriter: Sendable {
    /// The text so far.
    public private(set) var bytes: [UInt8]
    private let isPretty: Bool
    private var depth = 0
    /// True where the next value or key is the first in its list or object.
    private var isFirst = true
    private var afterKey = false

    /// - Parameter pretty: one member a line, indented by two blanks.
    public init(pretty: Bool = false) {
        bytes = []
        isPretty = pretty
    }

    /// Goes on after what is there.
    public init(continuing bytes: consuming [UInt8], pretty: Bool = false) {
        self.bytes = bytes
        isPretty = pretty
    }

    public mutating func object(_ members: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, members) }
    public mutating func array(_ elements: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, elements) }

    /// The key of the member that is written next.
    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        closeKey()
    }

    /// A key that is not known beforehand.
    public mutating func key(_ name: String) {
        separate()
        escape(name)
        closeKey()
    }

    public mutating func string(_ text: String) {
        separate()
        escape(text)
    }

    public mutating func integer(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A number; one that JSON cannot hold (infinite, not a number) becomes null.
    public mutating func number(_ value: Double) {
        separate()
        if let whole = Int(exactly: value) {
            bytes.append(contentsOf: String(whole).utf8)
        } else {
            bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
        }
    }

    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Any value.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let flag): bool(flag)
        case .integer(let whole): integer(whole)
        case .number(let number): self.number(number)
        case .string(let text): string(text)
        case .array(let values):
            array { writer in
                for value in values { writer.value(value) }
            }
        case .object(let object):
            self.object { writer in
                for member in object.members {
                    writer.key(member.key)
                    writer.value(member.value)
                }
            }
        }
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        depth += 1
        isFirst = true
        inside(&self)
        depth -= 1
        if isPretty, !isFirst { breakLine() }
        bytes.append(close)
        isFirst = false
    }

    private mutating func closeKey() {
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
        afterKey = true
    }

    private mutating func separate() {
        if afterKey {
            afterKey = false
            return
        }
        if depth == 0 { return }
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        if isPretty { breakLine() }
    }

    private mutating func breakLine() {
        bytes.append(0x0A)
        for _ in 0..<depth * 2 { bytes.append(0x20) }
    }

    /// Quotes and backslashes escaped, control characters as `\u00XX`, the rest as UTF-8; `</` as `<\/`, so that the
    /// text is safe inside a script element.
    private mutating func escape(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices {
                let byte = utf8[index]
                if byte >= 0x30, byte != 0x5C { continue }
                let slashInTag = byte == 0x2F && index > 0 && utf8[index - 1] == 0x3C
                if byte >= 0x20, byte != 0x22, byte != 0x5C, !slashInTag { continue }
                bytes.append(contentsOf: utf8[start..<index])
                appendEscape(byte)
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(0x22)
    }

    private mutating func appendEscape(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C, 0x2F: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}
