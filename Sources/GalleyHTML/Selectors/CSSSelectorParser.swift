/// Reads the text of a ``CSSSelector``.
struct CSSSelectorParser {
    private let text: String
    private let bytes: [UInt8]
    private var offset = 0

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func error(_ reason: CSSSelectorError.Reason) -> CSSSelectorError {
        CSSSelectorError(reason: reason, selector: text, offset: offset)
    }

    private mutating func skipSpace() {
        while let byte = current, byte.isHTMLSpace { offset += 1 }
    }

    private mutating func take(_ byte: Character) -> Bool {
        guard let current, current == byte.asciiValue else { return false }
        offset += 1
        return true
    }

    func expectEnd() throws {
        if offset < bytes.count { throw error(.unsupported) }
    }

    mutating func parseList() throws -> [CSSSelector.Complex] {
        var list = [try parseComplex()]
        while take(",") { list.append(try parseComplex()) }
        return list
    }

    private mutating func parseComplex() throws -> CSSSelector.Complex {
        skipSpace()
        var compounds = [try parseCompound()]
        var combinators: [CSSSelector.Combinator] = []
        while let combinator = parseCombinator() {
            combinators.append(combinator)
            compounds.append(try parseCompound())
        }
        let target = compounds.removeLast()
        return CSSSelector.Complex(
            target: target, others: zip(combinators, compounds).reversed().map { ($0, $1) })
    }

    /// The combinator before another compound; nil at the end of the selector.
    private mutating func parseCombinator() -> CSSSelector.Combinator? {
        let start = offset
        skipSpace()
        guard let byte = current, byte != UInt8(ascii: ","), byte != UInt8(ascii: ")") else { return nil }
        let combinator: CSSSelector.Combinator
        switch Character(Unicode.Scalar(byte)) {
        case ">": combinator = .child
        case "+": combinator = .nextSibling
        case "~": combinator = .laterSibling
        default: return offset > start ? .descendant : nil
        }
        offset += 1
        skipSpace()
        return combinator
    }

    private mutating func parseCompound() throws -> CSSSelector.Compound {
        var compound = CSSSelector.Compound()
        let start = offset
        if !take("*"), let byte = current, isNameByte(byte) { compound.name = try parseName().lowercasedASCII }
        while true {
            if take(".") {
                compound.classes.append(Array(try parseName().utf8))
            } else if take("#") {
                compound.id = Array(try parseName().utf8)
            } else if take("[") {
                compound.attributes.append(try parseAttribute())
            } else if take(":") {
                try parseNegation(into: &compound)
            } else {
                break
            }
        }
        if offset == start { throw error(offset < bytes.count && current != UInt8(ascii: ",") ? .unsupported : .empty) }
        return compound
    }

    private mutating func parseNegation(into compound: inout CSSSelector.Compound) throws {
        let start = offset
        guard try parseName().lowercasedASCII == "not", take("(") else {
            offset = start
            throw error(.unsupported)
        }
        compound.negations += try parseList()
        skipSpace()
        guard take(")") else { throw error(.unclosed) }
    }

    /// Reads from behind `[` to behind `]`.
    private mutating func parseAttribute() throws -> AttributeTest {
        skipSpace()
        var test = AttributeTest(name: try parseName().lowercasedASCII)
        skipSpace()
        if take("]") { return test }
        test.comparison = try parseComparison()
        skipSpace()
        test.value = Array(try parseValue().utf8)
        skipSpace()
        if take("i") || take("I") {
            test.ignoresCase = true
        } else {
            _ = take("s") || take("S")
        }
        skipSpace()
        guard take("]") else { throw error(.unclosed) }
        return test
    }

    private mutating func parseComparison() throws -> AttributeTest.Comparison {
        let comparison: AttributeTest.Comparison
        if take("=") { return .equals }
        if take("~") {
            comparison = .includesWord
        } else if take("|") {
            comparison = .startsWithWord
        } else if take("^") {
            comparison = .hasPrefix
        } else if take("$") {
            comparison = .hasSuffix
        } else if take("*") {
            comparison = .contains
        } else {
            throw error(current == nil ? .unclosed : .unsupported)
        }
        guard take("=") else { throw error(.unsupported) }
        return comparison
    }

    private mutating func parseValue() throws -> String {
        guard let quote = current, quote == .quotationMark || quote == .apostrophe else { return try parseName() }
        offset += 1
        var value: [UInt8] = []
        while let byte = current, byte != quote {
            if byte == UInt8(ascii: "\\") {
                value += try parseEscape()
            } else {
                value.append(byte)
                offset += 1
            }
        }
        guard current == quote else { throw error(.unclosed) }
        offset += 1
        return String(decoding: value, as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == .hyphen || byte == UInt8(ascii: "_") || byte >= 0x80
            || byte == UInt8(ascii: "\\")
    }

    private mutating func parseName() throws -> String {
        var name: [UInt8] = []
        while let byte = current, isNameByte(byte) {
            if byte == UInt8(ascii: "\\") {
                name += try parseEscape()
            } else {
                name.append(byte)
                offset += 1
            }
        }
        guard !name.isEmpty else { throw error(.missingName) }
        return String(decoding: name, as: UTF8.self)
    }

    /// A backslash and the character it protects, or its number in up to six hexadecimal digits.
    private mutating func parseEscape() throws -> [UInt8] {
        offset += 1
        guard let first = current else { throw error(.missingName) }
        let digits = bytes[offset...].prefix(6).prefix { $0.isASCIIDigit || (0x61...0x66).contains($0 | 0x20) }
        guard !digits.isEmpty else {
            offset += 1
            return [first]
        }
        offset += digits.count
        if let space = current, space.isHTMLSpace { offset += 1 }
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
        return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }
}
