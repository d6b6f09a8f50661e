/// A JSON value (RFC 8259) in memory; objects keep the order of their members.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(Object)

    /// The members of an object, in order; a key stands once.
    public struct Object: Sendable, Hashable {
        /// One member.
        public struct Member: Sendable, Hashable {
            public let key: String
            public let value: JSONValue
        }

        public private(set) var members: [Member]

        public init(_ members: [(String, JSONValue)] = []) {
            self.members = members.map { Member(key: $0.0, value: $0.1) }
        }

        /// The caller sees to it that no key stands twice.
        init(members: [Member]) { self.members = members }

        public var entries: [(String, JSONValue)] { members.map { ($0.key, $0.value) } }
        public var keys: [String] { members.map(\.key) }
        public var isEmpty: Bool { members.isEmpty }

        public subscript(key: String) -> JSONValue? {
            get { members.place(of: key).map { members[$0].value } }
            set {
                let index = members.place(of: key)
                switch (index, newValue) {
                case (let index?, let value?): members[index] = Member(key: key, value: value)
                case (let index?, nil): members.remove(at: index)
                case (nil, let value?): members.append(Member(key: key, value: value))
                case (nil, nil): break
                }
            }
        }
    }

    public var string: String? { if case .string(let text) = self { text } else { nil } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
    public var object: Object? { if case .object(let object) = self { object } else { nil } }
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// The value as a whole number; `2.0` counts as one.
    public var integer: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    public var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// A member of an object; nil for anything else.
    public subscript(key: String) -> JSONValue? { object?[key] }

    /// What kind of value it is, for messages.
    public var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// JSON text without white space, members in their order.
    public var text: String {
        var writer = JSONWriter()
        writer.value(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// JSON text with keys sorted at every level: equal values give equal text.
    public var canonicalText: String { sorted.text }

    private var sorted: JSONValue {
        switch self {
        case .array(let values): .array(values.map(\.sorted))
        case .object(let object):
            .object(Object(object.entries.sorted { $0.0 < $1.0 }.map { ($0.0, $0.1.sorted) }))
        default: self
        }
    }
}

extension [JSONValue.Object.Member] {
    /// Where a key stands. Most keys differ in length already, which is quicker to see than that their letters do.
    func place(of key: String) -> Int? {
        let length = key.utf8.count
        for index in indices where self[index].key.utf8.count == length && self[index].key == key { return index }
        return nil
    }
}
