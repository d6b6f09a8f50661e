package import GalleyCore

/// What a merge did with every unit of the article and of the file: nothing is dropped in silence.
package struct MergeReport: Sendable, Hashable {
    /// The article's units in order, then the extra ones in the file's order.
    package let outcomes: [UnitOutcome]
    /// Tags of the source that found no place in the translation.
    package let tagsLost: [Tag]

    package func count(_ state: UnitOutcome.State) -> Int { outcomes.count { $0.state == state } }

    /// True when every unit of the article has a translation of the words as they are now.
    package var isComplete: Bool { outcomes.allSatisfy { $0.state == .extra || !Self.open.contains($0.state) } }

    /// What wants a look.
    private static let open: Set<UnitOutcome.State> = [.stale, .missing, .untranslated, .extra]

    /// One line with the counts, then one for each unit that wants a look.
    package var text: String {
        let counts = UnitOutcome.State.allCases.compactMap { state -> String? in
            let count = count(state)
            return count == 0 ? nil : "\(count) \(state.rawValue)"
        }
        var lines = [counts.isEmpty ? "no units" : counts.joined(separator: ", ")]
        for outcome in outcomes where Self.open.contains(outcome.state) {
            let place = outcome.line > 0 ? " (line \(outcome.line))" : ""
            lines.append(
                "\(outcome.state.rawValue) \(outcome.unit ?? outcome.returned ?? "")\(place): "
                    + (outcome.diff?.text ?? outcome.source))
        }
        if !tagsLost.isEmpty { lines.append("\(tagsLost.count) tags of the source found no place in the translation") }
        return lines.joined(separator: "\n")
    }

    /// The report for programs: counts by state, and the outcomes in order.
    package var json: JSONValue {
        let counts = UnitOutcome.State.allCases.map { ($0.rawValue, JSONValue.integer(count($0))) }
        return .object(
            JSONValue.Object([
                ("complete", .bool(isComplete)), ("counts", .object(JSONValue.Object(counts))),
                ("units", .array(outcomes.map(Self.json))), ("tagsLost", .integer(tagsLost.count)),
            ]))
    }

    private static func json(_ outcome: UnitOutcome) -> JSONValue {
        var members: [(String, JSONValue)] = [("state", .string(outcome.state.rawValue))]
        if let unit = outcome.unit { members.append(("unit", .string(unit))) }
        if let returned = outcome.returned { members.append(("returned", .string(returned))) }
        if outcome.line > 0 { members.append(("line", .integer(outcome.line))) }
        if let basis = outcome.matchedBy { members.append(("matchedBy", .string(basis.rawValue))) }
        members.append(("source", .string(outcome.source)))
        if let translation = outcome.translation { members.append(("translation", .string(translation))) }
        if let diff = outcome.diff { members.append(("diff", .string(diff.text))) }
        return .object(JSONValue.Object(members))
    }
}
