package import GalleyCore

/// One comparison of a condition: the word in the file and the value beside it.
package enum Comparison: Sendable, Hashable {
    /// The value itself; for a pointer with `*`, the list of all values. `null` means that there is none.
    case equals(JSONValue)
    /// A text of which one value is a part.
    case contains(String)
    /// A text that is a part of no value, or a value that is not among them.
    case excludes(JSONValue)
    /// A value among those found, or among the elements of the list found.
    case includes(JSONValue)
    /// A pattern for the whole text: `*` stands for any letters, `?` for one.
    case matches(String)
    case count(CountRange)
    /// Numbers, or dates as ISO 8601 text.
    case above(JSONValue)
    case below(JSONValue)
    case exists(Bool)

    /// Bounds of a number of values.
    package struct CountRange: Sendable, Hashable {
        package var equals: Int?
        package var above: Int?
        package var below: Int?

        func contains(_ count: Int) -> Bool {
            equals.map { count == $0 } ?? true && above.map { count > $0 } ?? true && below.map { count < $0 } ?? true
        }

        var wanted: String {
            [equals.map { "\($0)" }, above.map { "more than \($0)" }, below.map { "fewer than \($0)" }]
                .compactMap(\.self).joined(separator: " and ")
        }
    }

    /// The words a condition may hold beside `path`.
    package static let words = [
        "equals", "contains", "excludes", "includes", "matches", "count", "above", "below", "exists",
    ]

    /// What is the case instead, as the end of a sentence that begins with the pointer.
    func failure(_ values: [JSONValue], isSingular: Bool) -> String? {
        switch self {
        case .equals(let wanted):
            let found: JSONValue = isSingular ? values.first ?? .null : .array(values)
            return Self.areEqual(found, wanted) ? nil : "is \(found.excerpt), not \(wanted.excerpt)"
        case .contains(let part):
            return values.contains { $0.holds(part) } ? nil : "does not hold \"\(part)\": \(values.excerpt)"
        case .excludes(let unwanted):
            let isThere =
                unwanted.string.map { part in values.contains { $0.holds(part) } }
                ?? Self.elements(values).contains(unwanted)
            return isThere ? "holds \(unwanted.excerpt): \(values.excerpt)" : nil
        case .includes(let wanted):
            return Self.elements(values).contains { Self.areEqual($0, wanted) }
                ? nil : "does not include \(wanted.excerpt): \(values.excerpt)"
        case .matches(let pattern):
            let fits = values.contains { $0.string.map { Wildcard.matches($0, pattern) } ?? false }
            return fits ? nil : "does not match \"\(pattern)\": \(values.excerpt)"
        case .count(let range):
            let count = Self.count(values, isSingular: isSingular)
            return range.contains(count) ? nil : "counts \(count), not \(range.wanted)"
        case .above(let bound): return order(values, bound, "above") { $0 > $1 }
        case .below(let bound): return order(values, bound, "below") { $0 < $1 }
        case .exists(let wanted):
            let isThere = values.contains { !$0.isEmptyValue }
            return isThere == wanted ? nil : wanted ? "is not there" : "is there: \(values.excerpt)"
        }
    }

    private func order(
        _ values: [JSONValue], _ bound: JSONValue, _ word: String, _ fits: (Double, Double) -> Bool
    ) -> String? {
        guard let limit = bound.magnitude, !values.isEmpty else { return "is no number or date" }
        for value in values {
            guard let magnitude = value.magnitude else { return "is \(value.excerpt), no number or date" }
            if !fits(magnitude, limit) { return "is \(value.excerpt), not \(word) \(bound.excerpt)" }
        }
        return nil
    }

    /// The values, or the elements of the one list among them.
    private static func elements(_ values: [JSONValue]) -> [JSONValue] {
        if values.count == 1, let elements = values[0].array { return elements }
        return values
    }

    private static func count(_ values: [JSONValue], isSingular: Bool) -> Int {
        guard isSingular, let value = values.first else { return values.count }
        return value.array?.count ?? value.object?.members.count ?? 1
    }

    /// Equal values; `2` and `2.0` are the same number.
    private static func areEqual(_ a: JSONValue, _ b: JSONValue) -> Bool {
        if let x = a.number, let y = b.number { return x == y }
        return a.canonicalText == b.canonicalText
    }
}

extension JSONValue {
    /// True when the value is a text with the part in it, or a list with such a text.
    fileprivate func holds(_ part: String) -> Bool {
        if let text = string { return text.contains(part) }
        return array?.contains { $0.holds(part) } ?? false
    }

    /// The value as something to compare: a number, or the seconds of a date.
    fileprivate var magnitude: Double? {
        number ?? string.flatMap { Timestamp(iso8601: $0) }.map { Double($0.unixSeconds) }
    }

    /// The value for a message, cut to some sixty signs.
    fileprivate var excerpt: String {
        let whole = text
        return whole.count <= 64 ? whole : String(whole.prefix(60)) + "…"
    }

    /// True for null, an empty text, an empty list, an empty object.
    var isEmptyValue: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let values): values.isEmpty
        case .object(let object): object.isEmpty
        case .bool, .integer, .number: false
        }
    }
}

extension [JSONValue] {
    fileprivate var excerpt: String { isEmpty ? "there is nothing" : prefix(3).map(\.excerpt).joined(separator: ", ") }
}
