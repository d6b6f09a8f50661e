import GalleyCore

/// Reads one value in YAML's flow style.
struct YAMLFlow {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: Substring) { scalars = Array(text.unicodeScalars) }

    /// True when nothing but blanks and a comment is left.
    var isAtEnd: Bool {
        let rest = scalars[index...].drop { $0 == " " || $0 == "\r" || $0 == "\t" }
        return rest.isEmpty || rest.first == "#"
    }

    /// Nil when there is none or it is not closed.
    /// - Parameter isInside: true inside brackets, where commas part values.
    mutating func value(isInside: Bool, depth: Int = 0) -> JSONValue? {
        skipBlanks()
        guard index < scalars.count, depth < 32 else { return nil }
        switch scalars[index] {
        case "[": return list(depth)
        case "{": return mapping(depth)
        case "\"": return doubleQuoted().map { .string($0) }
        case "'": return singleQuoted().map { .string($0) }
        case "&", "*", "!", "|", ">", "%", "@", "`": return nil
        default: return plain(isInside: isInside)
        }
    }

    private mutating func list(_ depth: Int) -> JSONValue? {
        index += 1
        var values: [JSONValue] = []
        while true {
            if skip("]") { return .array(values) }
            guard let value = value(isInside: true, depth: depth + 1) else { return nil }
            values.append(value)
            if !skip(",") { return skip("]") ? .array(values) : nil }
        }
    }

    private mutating func mapping(_ depth: Int) -> JSONValue? {
        index += 1
        var members: [(String, JSONValue)] = []
        while true {
            if skip("}") { return .object(JSONValue.Object(members)) }
            guard let key = value(isInside: true, depth: depth + 1)?.string, skip(":"),
                let value = value(isInside: true, depth: depth + 1)
            else { return nil }
            members.append((key, value))
            if !skip(",") { return skip("}") ? .object(JSONValue.Object(members)) : nil }
        }
    }

    private mutating func doubleQuoted() -> String? {
        index += 1
        var result = String.UnicodeScalarView()
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "\"" { return String(result) }
            guard scalar == "\\" else {
                result.append(scalar)
                continue
            }
            guard let escaped = escape() else { return nil }
            result.append(escaped)
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard index < scalars.count else { return nil }
        let letter = scalars[index]
        index += 1
        switch letter {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "0": return "\0"
        case "\"", "\\", "/", " ": return letter
        case "x": return hex(2)
        case "u": return hex(4)
        case "U": return hex(8)
        default: return nil
        }
    }

    private mutating func hex(_ count: Int) -> Unicode.Scalar? {
        guard index + count <= scalars.count else { return nil }
        var digits = String.UnicodeScalarView()
        digits.append(contentsOf: scalars[index..<index + count])
        index += count
        return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
    }

    private mutating func singleQuoted() -> String? {
        index += 1
        var result = String.UnicodeScalarView()
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "'" {
                guard index < scalars.count, scalars[index] == "'" else { return String(result) }
                index += 1
            }
            result.append(scalar)
        }
        return nil
    }

    /// Words without quotes, as YAML's core schema reads them (10.3.2): null, booleans, whole numbers, else text.
    private mutating func plain(isInside: Bool) -> JSONValue? {
        var view = String.UnicodeScalarView()
        while index < scalars.count {
            let scalar = scalars[index]
            if isInside, scalar == "," || scalar == "]" || scalar == "}" { break }
            if scalar == ":", isInside, index + 1 == scalars.count || scalars[index + 1] == " " { break }
            if scalar == "#", view.last == " " { break }
            view.append(scalar)
            index += 1
        }
        while let last = view.last, last == " " || last == "\r" { view.removeLast() }
        let text = String(view)
        switch text {
        case "", "null", "~": return text.isEmpty ? nil : .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: return Int(text).map { .integer($0) } ?? .string(text)
        }
    }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard index < scalars.count, scalars[index] == scalar else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
    }
}
