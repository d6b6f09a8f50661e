import GalleyCore

/// An object of the workflow file together with its place; taking members from it notes what does not fit.
struct FileObject {
    let members: JSONValue.Object
    let pointer: String
    let problems: ProblemList

    /// Nil, and a problem, when the value is no object. Keys that are not known are problems; `$comment` always is.
    /// - Parameter what: what the object is, for messages: `a step`.
    init?(_ value: JSONValue?, at pointer: String, _ what: String, keys: [String], _ problems: ProblemList) {
        guard let value else { return nil }
        guard let object = value.object else {
            problems.add(.wrongType, at: pointer, "\(what) is \(value.kindName), not an object")
            return nil
        }
        members = object
        self.pointer = pointer
        self.problems = problems
        for key in object.keys where !keys.contains(key) && key != "$comment" {
            problems.addUnknown(
                .unknownKey, key, among: keys, at: self.pointer(of: key), "\(what) has no key \"\(key)\"")
        }
    }

    func pointer(of key: String) -> String { pointer.appendingToken(key) }

    subscript(key: String) -> JSONValue? { members[key] }

    /// A member that is a text; a problem when it is something else, or missing though required.
    func string(_ key: String, required: Bool = false) -> String? {
        guard let value = value(key, required: required) else { return nil }
        guard let text = value.string else { return wrong(key, value, "a text") }
        if text.isEmpty, required { return wrong(key, value, "a text with something in it") }
        return text
    }

    func integer(_ key: String, required: Bool = false) -> Int? {
        guard let value = value(key, required: required) else { return nil }
        return value.integer ?? wrong(key, value, "a whole number")
    }

    /// The elements of a list with their places; an absent list is empty.
    func list(_ key: String, required: Bool = false) -> [(value: JSONValue, pointer: String)] {
        guard let value = value(key, required: required) else { return [] }
        guard let values = value.array else { return wrong(key, value, "a list") ?? [] }
        let pointer = pointer(of: key)
        return values.enumerated().map { ($1, pointer.appendingToken(String($0))) }
    }

    /// A text, or a list of texts.
    func strings(_ key: String, required: Bool = false) -> [(text: String, pointer: String)] {
        guard let value = value(key, required: required) else { return [] }
        if let text = value.string { return [(text, pointer(of: key))] }
        return list(key).compactMap { element, pointer in
            if let text = element.string { return (text, pointer) }
            problems.add(.wrongType, at: pointer, "\"\(key)\" wants texts, this is \(element.kindName)")
            return nil
        }
    }

    private func value(_ key: String, required: Bool) -> JSONValue? {
        if let value = members[key] { return value }
        if required { problems.add(.missingKey, at: pointer(of: key), "\"\(key)\" is missing") }
        return nil
    }

    private func wrong<Value>(_ key: String, _ value: JSONValue, _ wanted: String) -> Value? {
        problems.add(.wrongType, at: pointer(of: key), "\"\(key)\" wants \(wanted), this is \(value.kindName)")
        return nil
    }
}

extension String {
    /// A JSON Pointer one level deeper (RFC 6901 §3).
    func appendingToken(_ token: String) -> String {
        self + "/" + token.replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
