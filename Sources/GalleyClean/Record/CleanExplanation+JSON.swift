public import GalleyCore

extension CleanExplanation {
    /// The explanation for programs: the headline, the warnings, and every block in order.
    public var json: JSONValue {
        .object(
            .init([
                ("headline", .string(article.headline)),
                (
                    "warnings",
                    .array(
                        article.warnings.map { warning in
                            .object(
                                .init([
                                    ("id", .string(warning.id)), ("message", .string(warning.message)),
                                    ("evidence", warning.evidence.map { .string($0) } ?? .null),
                                ]))
                        })
                ),
                ("blocks", .array(entries.map(\.json))),
            ]))
    }
}

extension CleanExplanation.Entry {
    /// Members that do not apply are left out; the place is a pair of UTF-8 offsets in the decoded page.
    fileprivate var json: JSONValue {
        var members: [(String, JSONValue)] = [("fate", .string(fate.rawValue))]
        if let role { members.append(("role", .string(role.name))) }
        if let rule { members.append(("rule", .string(rule.text))) }
        if let name { members.append(("id", .string(name))) }
        members.append(("reason", .string(reason)))
        members.append(("confidence", .number((confidence * 1000).rounded() / 1000)))
        if let place { members.append(("place", .array([.integer(place.lowerBound), .integer(place.upperBound)]))) }
        members.append(("text", .string(text)))
        return .object(.init(members))
    }
}
