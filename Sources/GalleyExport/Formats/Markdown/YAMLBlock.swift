import GalleyCore

/// A YAML mapping in block style, key by key; lists and what lies deeper than one level stand in flow style.
struct YAMLBlock {
    /// UTF-8 so far.
    private(set) var bytes: [UInt8]

    /// - Parameter opening: the line before the mapping.
    init(opening: StaticString) { bytes = opening.withUTF8Buffer { Array($0) } }

    mutating func text(_ key: String, _ value: String?) {
        guard let value else { return }
        open(key)
        YAMLScalar.append(value, to: &bytes)
        add("\n")
    }

    mutating func timestamp(_ key: String, _ value: Timestamp?) {
        guard let value else { return }
        open(key)
        add(YAMLScalar.timestamp(value))
        add("\n")
    }

    /// Left out when empty.
    mutating func texts(_ key: String, _ values: [String]) {
        if values.isEmpty { return }
        open(key)
        YAMLScalar.append(values, to: &bytes)
        add("\n")
    }

    /// A mapping within, a member a line.
    mutating func members(_ key: String, _ object: JSONValue.Object) {
        add(key)
        add(":\n")
        for member in object.members {
            add("  ")
            open(member.key)
            flow(member.value)
            add("\n")
        }
    }

    /// A line between the mapping and what follows.
    mutating func close(_ closing: String) { add(closing) }

    private mutating func open(_ key: String) {
        add(key)
        add(": ")
    }

    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func flow(_ value: JSONValue) {
        switch value {
        case .string(let text): YAMLScalar.append(text, to: &bytes)
        case .array(let values):
            add("[")
            for (index, value) in values.enumerated() {
                if index > 0 { add(", ") }
                flow(value)
            }
            add("]")
        case .object(let object):
            add("{")
            for (index, member) in object.members.enumerated() {
                if index > 0 { add(", ") }
                YAMLScalar.append(member.key, to: &bytes)
                add(": ")
                flow(member.value)
            }
            add("}")
        case .null, .bool, .integer, .number: add(value.text)
        }
    }
}
