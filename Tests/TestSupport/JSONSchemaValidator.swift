public import GalleyCore

/// Checks a JSON value against a JSON Schema (draft 2020-12), as far as this project's schemas go. A keyword it does
/// not know is an error: a schema must not promise what is not checked.
public struct JSONSchemaValidator {
    private static let notes: Set<String> = ["$schema", "$id", "$defs", "title", "description", "default", "examples"]

    private let root: JSONValue

    public init(_ schema: JSONValue) { root = schema }

    /// What does not fit, each with its place in the value; empty when the value is valid.
    public func problems(in value: JSONValue) -> [String] { check(value, root, at: "") }

    private func check(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
        if let allowed = schema.bool { return allowed ? [] : ["\(place): nothing may stand here"] }
        guard let object = schema.object else { return ["\(place): the schema is \(schema.kindName)"] }
        return object.entries.flatMap { keyword, rule in
            Self.notes.contains(keyword) ? [] : check(value, keyword, rule, in: object, at: place)
        }
    }

    private func check(
        _ value: JSONValue, _ keyword: String, _ rule: JSONValue, in schema: JSONValue.Object, at place: String
    ) -> [String] {
        func expect(_ holds: Bool) -> [String] {
            holds ? [] : ["\(place): \(value.text.prefix(80)) breaks \(keyword) \(rule.text.prefix(80))"]
        }
        switch keyword {
        case "$ref": return resolve(rule.string ?? "").map { check(value, $0, at: place) } ?? ["no schema \(rule.text)"]
        case "type": return expect((rule.array ?? [rule]).contains { Self.isOf(type: $0.string ?? "", value) })
        case "enum": return expect(rule.array?.contains(value) ?? false)
        case "const": return expect(rule == value)
        case "pattern":
            guard let text = value.string else { return [] }
            return expect((try? Regex(rule.string ?? "").firstMatch(in: text)) != nil)
        case "minLength": return expect(value.string.map { $0.unicodeScalars.count >= rule.integer ?? 0 } ?? true)
        case "minimum": return expect(value.number.map { $0 >= rule.number ?? 0 } ?? true)
        case "maximum": return expect(value.number.map { $0 <= rule.number ?? 0 } ?? true)
        case "minItems": return expect(value.array.map { $0.count >= rule.integer ?? 0 } ?? true)
        case "maxItems": return expect(value.array.map { $0.count <= rule.integer ?? 0 } ?? true)
        case "items":
            return (value.array ?? []).enumerated().flatMap { check($1, rule, at: "\(place)/\($0)") }
        case "required":
            guard let object = value.object else { return [] }
            let missing = (rule.array ?? []).compactMap(\.string).filter { object[$0] == nil }
            return missing.map { "\(place): \($0) is missing" }
        case "properties":
            return (value.object?.entries ?? []).flatMap { key, member in
                rule[key].map { check(member, $0, at: "\(place)/\(key)") } ?? []
            }
        case "additionalProperties":
            let known = Set(schema["properties"]?.object?.keys ?? [])
            return (value.object?.entries ?? []).filter { !known.contains($0.0) }.flatMap { key, member in
                check(member, rule, at: "\(place)/\(key)")
            }
        case "anyOf": return expect((rule.array ?? []).contains { check(value, $0, at: place).isEmpty })
        case "oneOf": return expect((rule.array ?? []).count { check(value, $0, at: place).isEmpty } == 1)
        case "allOf": return (rule.array ?? []).flatMap { check(value, $0, at: place) }
        case "not": return expect(!check(value, rule, at: place).isEmpty)
        default: return ["the schema's keyword \"\(keyword)\" is not known to this validator"]
        }
    }

    /// A reference inside the same schema.
    private func resolve(_ reference: String) -> JSONValue? {
        guard reference.hasPrefix("#") else { return nil }
        return JSONPointer(String(reference.dropFirst()))?.values(in: root).first
    }

    private static func isOf(type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object): true
        case ("integer", _): value.integer != nil
        case ("number", _): value.number != nil
        default: false
        }
    }
}
