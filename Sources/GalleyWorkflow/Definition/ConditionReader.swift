import GalleyCore

/// Reads conditions: of cases, of `filter`, of tests.
struct ConditionReader {
    let problems: ProblemList

    init(_ problems: ProblemList) { self.problems = problems }

    /// One condition, or a list of which all must hold.
    func conditions(_ value: JSONValue, at pointer: String) -> [Condition] {
        guard let list = value.array else { return [condition(value, at: pointer)].compactMap(\.self) }
        return list.enumerated().compactMap { condition($1, at: pointer.appendingToken(String($0))) }
    }

    func condition(_ value: JSONValue, at pointer: String) -> Condition? {
        let keys = ["path"] + Comparison.words
        guard let object = FileObject(value, at: pointer, "a condition", keys: keys, problems),
            let text = object.string("path", required: true)
        else { return nil }
        guard let path = JSONPointer(text) else {
            problems.add(
                .wrongType, at: object.pointer(of: "path"), "\"\(text)\" is no JSON Pointer",
                hint: "write \"/\(text.replacing(".", with: "/"))\"")
            return nil
        }
        let given = object.members.entries.filter { Comparison.words.contains($0.0) }
        if given.isEmpty {
            problems.add(
                .missingKey, at: pointer, "the condition compares \(text) with nothing",
                hint: "add one of " + Comparison.words.map { "\"\($0)\"" }.joined(separator: ", "))
        }
        let comparisons = given.compactMap { comparison($0.0, $0.1, at: object.pointer(of: $0.0)) }
        return comparisons.count == given.count ? Condition(path: path, comparisons: comparisons) : nil
    }

    private func comparison(_ word: String, _ value: JSONValue, at pointer: String) -> Comparison? {
        switch word {
        case "equals": return .equals(value)
        case "excludes": return .excludes(value)
        case "includes": return .includes(value)
        case "contains", "matches":
            guard let text = value.string else { return wrong(word, "a text", value, at: pointer) }
            return word == "contains" ? .contains(text) : .matches(text)
        case "above", "below":
            let isDate = value.string.map { Timestamp(iso8601: $0) != nil } ?? false
            guard value.number != nil || isDate else { return wrong(word, "a number or a date", value, at: pointer) }
            return word == "above" ? .above(value) : .below(value)
        case "count": return count(value, at: pointer)
        default:
            guard let flag = value.bool else { return wrong(word, "true or false", value, at: pointer) }
            return .exists(flag)
        }
    }

    private func count(_ value: JSONValue, at pointer: String) -> Comparison? {
        if let number = value.integer { return .count(.init(equals: number)) }
        let keys = ["equals", "above", "below"]
        guard value.object != nil else { return wrong("count", "a number or bounds", value, at: pointer) }
        guard let object = FileObject(value, at: pointer, "\"count\"", keys: keys, problems) else { return nil }
        let range = Comparison.CountRange(
            equals: object.integer("equals"), above: object.integer("above"), below: object.integer("below"))
        if range == Comparison.CountRange() {
            problems.add(.missingKey, at: pointer, "\"count\" has no bound", hint: "write 3 or {\"above\": 0}")
        }
        return .count(range)
    }

    private func wrong(_ word: String, _ wanted: String, _ value: JSONValue, at pointer: String) -> Comparison? {
        problems.add(.wrongType, at: pointer, "\"\(word)\" wants \(wanted), this is \(value.kindName)")
        return nil
    }
}
