/// Takes the members of a JSON object that shall become one of ours, and says what does not fit.
struct ObjectReader {
    private let object: JSONView
    private let subject: String

    /// - Parameter subject: what the object is, for messages: `a cut`.
    init(_ value: JSONView, _ subject: String) throws {
        guard value.isObject else {
            throw ArticleJSONError(member: subject, problem: "is \(value.kindName), not an object")
        }
        object = value
        self.subject = subject
    }

    /// A member; null counts as absent.
    subscript(key: StaticString) -> JSONView? { object[key].flatMap { $0.isNull ? nil : $0 } }

    func error(_ key: StaticString, _ problem: String) -> ArticleJSONError {
        ArticleJSONError(member: "\"\(key)\" of \(subject)", problem: problem)
    }

    func optionalString(_ key: StaticString) throws -> String? {
        guard let value = self[key] else { return nil }
        guard let text = value.string else { throw error(key, "is \(value.kindName), not a text") }
        return text
    }

    func string(_ key: StaticString) throws -> String {
        guard let text = try optionalString(key) else { throw error(key, "is missing") }
        return text
    }

    func optionalInteger(_ key: StaticString) throws -> Int? {
        guard let value = self[key] else { return nil }
        guard let number = value.integer else { throw error(key, "is \(value.kindName), not a whole number") }
        return number
    }

    func number(_ key: StaticString) throws -> Double {
        guard let number = self[key]?.number else { throw error(key, "is missing or no number") }
        return number
    }

    func optionalTimestamp(_ key: StaticString) throws -> Timestamp? {
        guard let text = try optionalString(key) else { return nil }
        guard let timestamp = Timestamp(iso8601: text) else { throw error(key, "is no ISO 8601 date: \"\(text)\"") }
        return timestamp
    }

    func named<Name: RawRepresentable<String>>(_ key: StaticString, default fallback: Name? = nil) throws -> Name {
        guard let text = try optionalString(key) else {
            if let fallback { return fallback }
            throw error(key, "is missing")
        }
        guard let name = Name(rawValue: text) else { throw error(key, "has an unknown value \"\(text)\"") }
        return name
    }

    func optional<Value>(_ key: StaticString, _ read: (JSONView) throws -> Value) throws -> Value? {
        try self[key].map(read)
    }

    /// An absent list is an empty one.
    func list<Value>(_ key: StaticString, _ read: (JSONView) throws -> Value) throws -> [Value] {
        guard let value = self[key] else { return [] }
        guard let values = try value.map(read) else { throw error(key, "is \(value.kindName), not a list") }
        return values
    }

    func strings(_ key: StaticString) throws -> [String] {
        try list(key) { value in
            guard let text = value.string else { throw error(key, "holds \(value.kindName), not a text") }
            return text
        }
    }

    func optionalRange(_ key: StaticString) throws -> Range<Int>? {
        guard let value = self[key] else { return nil }
        guard let ends = value.array?.compactMap(\.integer), ends.count == 2, ends[0] >= 0, ends[0] <= ends[1] else {
            throw error(key, "is no range [start, end]")
        }
        return ends[0]..<ends[1]
    }

    /// A range of a text in Unicode scalars, as UTF-8 offsets.
    func textRange(_ key: StaticString, offsets: ScalarOffsets?) throws -> Range<Int> {
        guard let scalars = try optionalRange(key) else { throw error(key, "is missing") }
        guard let offsets else { return scalars }
        guard let range = offsets.utf8(scalars) else { throw error(key, "reaches beyond its text") }
        return range
    }

    func ruleStamp() throws -> RuleStamp {
        RuleStamp(RuleID(try string("rule")), version: try optionalInteger("version") ?? 1)
    }
}
