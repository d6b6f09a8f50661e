/// Writes JSON text straight into bytes, keys in the order they are written.
///
/// The writer places commas and, when asked to, line breaks and indentation. It does not check that every object is
/// closed; its callers are few and tested.
public struct JSONWriter: ~Copyable {
    private var text = GrowingBytes()
    private let isPretty: Bool
    private var depth = 0
    /// True where the next value or key is the first in its list or object.
    private var isFirst = true
    private var afterKey = false

    /// - Parameter pretty: one member a line, indented by two blanks.
    public init(pretty: Bool = false) { isPretty = pretty }

    /// The text so far.
    public var bytes: [UInt8] { text.withBytes { Array($0) } }

    /// Lends the text so far.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { text.withBytes(body) }

    public mutating func object(_ members: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, members) }
    public mutating func array(_ elements: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, elements) }

    /// The key of the member that is written next.
    public mutating func key(_ name: StaticString) {
        separate()
        text.append(0x22)
        name.withUTF8Buffer { text.append($0) }
        text.append(0x22)
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
        digits(value)
    }

    /// A number; one that JSON cannot hold (infinite, not a number) becomes null.
    public mutating func number(_ value: Double) {
        separate()
        if let whole = Int(exactly: value) {
            digits(whole)
        } else {
            text.append(value.isFinite ? value.description : "null")
        }
    }

    public mutating func bool(_ value: Bool) {
        separate()
        text.append(value ? "true" : "false")
    }

    public mutating func null() {
        separate()
        text.append("null")
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

    private mutating func digits(_ value: Int) {
        if value < 0 { text.append(0x2D) }
        var rest = value.magnitude
        if rest < 10 { return text.append(0x30 + UInt8(truncatingIfNeeded: rest)) }
        var place: UInt = 1
        while rest / place > 9 { place *= 10 }
        while place > 0 {
            text.append(0x30 + UInt8(truncatingIfNeeded: rest / place))
            rest %= place
            place /= 10
        }
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONWriter) -> Void) {
        separate()
        text.append(open)
        depth += 1
        isFirst = true
        inside(&self)
        depth -= 1
        if isPretty, !isFirst { breakLine() }
        text.append(close)
        isFirst = false
    }

    private mutating func closeKey() {
        text.append(0x3A)
        if isPretty { text.append(0x20) }
        afterKey = true
    }

    private mutating func separate() {
        if afterKey {
            afterKey = false
            return
        }
        if depth == 0 { return }
        if !isFirst { text.append(0x2C) }
        isFirst = false
        if isPretty { breakLine() }
    }

    private mutating func breakLine() {
        text.append(0x0A)
        for _ in 0..<depth * 2 { text.append(0x20) }
    }

    /// Quotes and backslashes escaped, control characters as `\u00XX`, the rest as UTF-8; `</` as `<\/`, so that the
    /// text is safe inside a script element.
    private mutating func escape(_ words: String) {
        var words = words
        words.withUTF8 { utf8 in
            text.append(0x22)
            var start = 0
            var index = Self.endOfPlain(utf8, from: 0)
            while index < utf8.count {
                let byte = utf8[index]
                let slashInTag = byte == 0x2F && index > 0 && utf8[index - 1] == 0x3C
                if byte < 0x20 || byte == 0x22 || byte == 0x5C || slashInTag {
                    text.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
                    appendEscape(byte)
                    start = index + 1
                }
                index = byte == 0x3C ? index + 1 : Self.endOfPlain(utf8, from: index + 1)
            }
            text.append(UnsafeBufferPointer(rebasing: utf8[start...]))
            text.append(0x22)
        }
    }

    /// Where a byte next stands that may need escaping, or the end. A slash needs it only behind `<`.
    @inline(__always)
    private static func endOfPlain(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index &+ 8 <= utf8.count {
            let eight = EightBytes(UnsafeRawBufferPointer(utf8), at: index)
            // Turning one bit over puts the quote behind the control characters; setting two makes `<` and `\` one.
            if eight.flipped(0x02).hasByte(below: 0x21) || eight.setting(0x60).hasByte(0x7C) { break }
            index &+= 8
        }
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x3C || byte == 0x5C { break }
            index &+= 1
        }
        return index
    }

    private mutating func appendEscape(_ byte: UInt8) {
        text.append(0x5C)
        switch byte {
        case 0x22, 0x5C, 0x2F: text.append(byte)
        case 0x0A: text.append(UInt8(ascii: "n"))
        case 0x0D: text.append(UInt8(ascii: "r"))
        case 0x09: text.append(UInt8(ascii: "t"))
        default:
            text.append("u00")
            text.append(HexDigit.digit(byte >> 4))
            text.append(HexDigit.digit(byte & 15))
        }
    }
}
