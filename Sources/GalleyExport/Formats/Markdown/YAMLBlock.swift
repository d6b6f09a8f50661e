import GalleyCore

/// A YAML mapping in block style, key by key; lists and what lies deeper than one level stand in flow style.
struct YAMLBlock {
    private(set) var text = ""

    mutating func text(_ key: String, _ value: String?) {
        if let value { line(key, YAMLScalar.text(value)) }
    }

    mutating func timestamp(_ key: String, _ value: Timestamp?) {
        if let value { line(key, YAMLScalar.timestamp(value)) }
    }

    /// Left out when empty.
    mutating func texts(_ key: String, _ values: [String]) {
        if !values.isEmpty { line(key, YAMLScalar.list(values)) }
    }

    mutating func value(_ key: String, _ value: JSONValue) {
        guard case .object(let object) = value, !object.isEmpty else { return line(key, Self.flow(value)) }
        text += key + ":\n"
        for (name, member) in object.entries { text += "  " + name + ": " + Self.flow(member) + "\n" }
    }

    private mutating func line(_ key: String, _ value: String) { text += key + ": " + value + "\n" }

    private static func flow(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let whole): String(whole)
        case .number(let number): JSONValue.number(number).text
        case .string(let text): YAMLScalar.text(text)
        case .array(let values): "[" + values.map(flow).joined(separator: ", ") + "]"
        case .object(let object):
            "{" + object.entries.map { YAMLScalar.text($0.0) + ": " + flow($0.1) }.joined(separator: ", ") + "}"
        }
    }
}
