/// A path into a JSON value (RFC 6901), in which `*` stands for every element of a list or member of an object.
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    private let tokens: [String]

    /// Nil unless the text is empty or begins with a slash.
    public init?(_ text: String) {
        if text.isEmpty {
            tokens = []
            return
        }
        guard text.hasPrefix("/") else { return nil }
        tokens = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(Self.unescaped)
    }

    /// Every value the pointer leads to, in order.
    public func values(in root: JSONValue) -> [JSONValue] {
        tokens.reduce([root]) { values, token in values.flatMap { Self.step(token, from: $0) } }
    }

    /// True when it names at most one value.
    public var isSingular: Bool { !tokens.contains("*") }

    public var description: String { tokens.map { "/" + Self.escaped($0) }.joined() }

    /// A pointer as people write a place in a file: `steps[2].with.rulez`.
    package static func spoken(_ pointer: String) -> String {
        var text = ""
        for token in pointer.split(separator: "/") {
            if token.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
                text += "[\(token)]"
            } else {
                text += (text.isEmpty ? "" : ".") + unescaped(token)
            }
        }
        return text
    }

    private static func step(_ token: String, from value: JSONValue) -> [JSONValue] {
        switch value {
        case .object(let object):
            if token == "*" { return object.members.map(\.value) }
            return object[token].map { [$0] } ?? []
        case .array(let values):
            if token == "*" { return values }
            guard let index = Int(token), values.indices.contains(index) else { return [] }
            return [values[index]]
        default: return []
        }
    }

    /// A key as it stands in a pointer: `~0` for a tilde, `~1` for a slash.
    static func escaped(_ key: String) -> String {
        guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return key }
        return key.reduce(into: "") { $0 += $1 == "~" ? "~0" : $1 == "/" ? "~1" : String($1) }
    }

    private static func unescaped(_ token: Substring) -> String {
        guard token.contains("~") else { return String(token) }
        var result = ""
        var tilde = false
        for character in token {
            if tilde {
                result += character == "1" ? "/" : character == "0" ? "~" : "~" + String(character)
                tilde = false
            } else if character == "~" {
                tilde = true
            } else {
                result.append(character)
            }
        }
        return tilde ? result + "~" : result
    }
}
