/// Goes over a JSON text once and notes where its values stand.
struct JSONScanner {
    /// What does not fit, and where.
    struct Fault: Error {
        let problem: String
        let offset: Int
    }

    private static let maxDepth = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var depth = 0
    private var entries: [JSONDocument.Entry] = []

    static func entries(of bytes: [UInt8]) throws(Fault) -> [JSONDocument.Entry] {
        let result = bytes.withUnsafeBufferPointer { bytes in
            Result<[JSONDocument.Entry], Fault> { () throws(Fault) in
                var scanner = JSONScanner(bytes)
                return try scanner.document()
            }
        }
        return try result.get()
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        // A value in some ten bytes is what articles have.
        entries.reserveCapacity(bytes.count / 12 + 4)
    }

    private mutating func document() throws(Fault) -> [JSONDocument.Entry] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        try value()
        skipSpace()
        if index < bytes.count { throw fault("there is something after the end of the JSON value") }
        return entries
    }

    private mutating func value() throws(Fault) {
        skipSpace()
        guard index < bytes.count else { throw fault("a value is missing; the text ends here") }
        switch bytes[index] {
        case UInt8(ascii: "{"): try object()
        case UInt8(ascii: "["): try array()
        case UInt8(ascii: "\""): try text()
        case UInt8(ascii: "t"): try word("true", .true)
        case UInt8(ascii: "f"): try word("false", .false)
        case UInt8(ascii: "n"): try word("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: try number()
        default: throw fault("a value is wanted here")
        }
    }

    /// Notes the beginning of a list or object.
    /// - Returns: its entry.
    private mutating func open(_ kind: JSONDocument.Entry.Kind) throws(Fault) -> Int {
        depth += 1
        if depth > Self.maxDepth { throw fault("more than \(Self.maxDepth) levels of lists and objects") }
        entries.append(JSONDocument.Entry(kind: kind, offset: index, extent: 1))
        index += 1
        return entries.count - 1
    }

    private mutating func close(_ entry: Int) {
        depth -= 1
        entries[entry].extent = entries.count - entry
    }

    private mutating func object() throws(Fault) {
        let entry = try open(.object)
        if skip("}") { return close(entry) }
        var seen = SeenKeys()
        repeat {
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw fault("a key in double quotes is wanted here")
            }
            let key = entries.count
            try text()
            entries[key].mark = mark(of: entries[key])
            if !seen.insert(key, of: entry, in: entries, bytes) {
                index = entries[key].offset
                throw fault("the key \"\(JSONEscapes.words(entries[key], in: bytes))\" stands here a second time")
            }
            guard skip(":") else {
                throw fault("a colon is wanted after the key \"\(JSONEscapes.words(entries[key], in: bytes))\"")
            }
            try value()
        } while skip(",")
        guard skip("}") else { throw fault("a comma or a closing brace is wanted here") }
        entries[entry].keyBits = seen.bits
        close(entry)
    }

    private func mark(of key: JSONDocument.Entry) -> KeyMark {
        if key.kind == .escapedText { return .any }
        return KeyMark(UnsafeBufferPointer(rebasing: bytes[(key.offset + 1)..<(key.offset + 1 + key.extent)]))
    }

    private mutating func array() throws(Fault) {
        let entry = try open(.array)
        if skip("]") { return close(entry) }
        repeat { try value() } while skip(",")
        guard skip("]") else { throw fault("a comma or a closing bracket is wanted here") }
        close(entry)
    }

    private mutating func word(_ letters: StaticString, _ kind: JSONDocument.Entry.Kind) throws(Fault) {
        let isThere = letters.withUTF8Buffer { bytes[index...].starts(with: $0) }
        guard isThere else { throw fault("a value is wanted here") }
        entries.append(JSONDocument.Entry(kind: kind, offset: index, extent: letters.utf8CodeUnitCount))
        index += letters.utf8CodeUnitCount
    }

    private mutating func number() throws(Fault) {
        let start = index
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let firstDigit = index
        skipDigits()
        if index == firstDigit || index - firstDigit > 1 && bytes[firstDigit] == UInt8(ascii: "0") {
            throw fault("this is no JSON number")
        }
        let wholeEnd = index
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") { try digits(after: 1) }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            let signed = index + 1 < bytes.count && (bytes[index + 1] == 0x2B || bytes[index + 1] == 0x2D)
            try digits(after: signed ? 2 : 1)
        }
        let count = index - start
        if index > wholeEnd || count > 18 {
            let value = Double(String(decoding: bytes[start..<index], as: UTF8.self))
            guard let value, value.isFinite else { throw fault("this number is too large") }
        }
        entries.append(JSONDocument.Entry(kind: .number, offset: start, extent: count))
    }

    private mutating func digits(after skipped: Int) throws(Fault) {
        index += skipped
        let start = index
        skipDigits()
        if index == start { throw fault("digits are wanted here") }
    }

    private mutating func skipDigits() {
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    }

    private mutating func text() throws(Fault) {
        let start = index
        var kind = JSONDocument.Entry.Kind.text
        index += 1
        while true {
            skipPlain()
            guard index < bytes.count else { throw fault("a text is not closed") }
            if bytes[index] == UInt8(ascii: "\"") { break }
            guard bytes[index] == UInt8(ascii: "\\") else {
                throw fault("a line break or control character inside a text; write \\n")
            }
            kind = .escapedText
            try skipEscape()
        }
        entries.append(JSONDocument.Entry(kind: kind, offset: start, extent: index - start - 1))
        index += 1
    }

    /// Goes to the next quote, backslash or control character, or to the end.
    private mutating func skipPlain() {
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count {
            let eight = EightBytes(raw, at: index)
            // Turning one bit over puts the quote behind the control characters.
            if eight.flipped(0x02).hasByte(below: 0x21) || eight.hasByte(UInt8(ascii: "\\")) { break }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            index += 1
        }
    }

    private mutating func skipEscape() throws(Fault) {
        index += 1
        guard index < bytes.count else { throw fault("a text is not closed") }
        switch bytes[index] {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            index += 1
        case UInt8(ascii: "u"):
            if JSONEscapes.unit(bytes, at: index + 1) == nil {
                throw fault("four hexadecimal digits are wanted after \\u")
            }
            index += 5
        default: throw fault("there is no such escape")
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

    private func fault(_ problem: String) -> Fault { Fault(problem: problem, offset: index) }
}

/// Finds keys that stand in an object a second time: by going over the few members most objects have, by hashes once
/// there are many.
private struct SeenKeys {
    private static let few = 48

    /// The bits of the keys so far: most keys are seen to be new by them.
    private(set) var bits: UInt64 = 0
    private var count = 0
    private var keys: Set<String> = []

    /// - Parameters:
    ///   - key: the entry of the key, the last so far.
    ///   - object: the entry of the object it stands in.
    /// - Returns: false when the key was there.
    mutating func insert(
        _ key: Int, of object: Int, in entries: [JSONDocument.Entry], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        count += 1
        let bit = entries[key].mark.bit
        defer { bits |= bit }
        if count > Self.few {
            if keys.isEmpty {
                Self.forEachKey(before: key, of: object, in: entries) { keys.insert(JSONEscapes.words($0, in: bytes)) }
            }
            return keys.insert(JSONEscapes.words(entries[key], in: bytes)).inserted
        }
        if bits & bit == 0 { return true }
        let words = JSONEscapes.words(entries[key], in: bytes)
        var isNew = true
        Self.forEachKey(before: key, of: object, in: entries) { other in
            if !isNew || !other.mark.mayEqual(entries[key].mark) { return }
            isNew = JSONEscapes.words(other, in: bytes) != words
        }
        return isNew
    }

    private static func forEachKey(
        before end: Int, of object: Int, in entries: [JSONDocument.Entry], _ body: (JSONDocument.Entry) -> Void
    ) {
        var index = object + 1
        while index < end {
            body(entries[index])
            index += 1 + entries[index + 1].width
        }
    }
}
