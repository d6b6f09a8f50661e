package import GalleyCore

/// The checks in the order of their reports, and a run of those that are turned on.
package struct TranslationChecks: Sendable {
    /// Every check there is.
    package static let all: [any TranslationCheck] = [
        NumbersCheck(), DatesCheck(), MoneyCheck(), PercentCheck(), URLsCheck(), ProtectedSpansCheck(),
        InlineCodesCheck(), GlossaryCheck(), AcronymsCheck(), BracketsCheck(), QuotesCheck(), UntranslatedCheck(),
        DoubledWordsCheck(), LengthRatioCheck(), TargetScriptCheck(), SpacesCheck(),
    ]

    private let checks: [any TranslationCheck]
    private let severities: [RuleID: CheckSeverity]

    /// - Parameters:
    ///   - disabled: ids of checks that are not run.
    ///   - severities: severities other than a check's own.
    /// - Throws: `HandoffError` for an id that no check has, with the nearest one that is.
    package init(disabled: Set<RuleID> = [], severities: [RuleID: CheckSeverity] = [:]) throws {
        let known = Self.all.map(\.description.id)
        for id in disabled.union(severities.keys) where !known.contains(id) {
            let hint = NearestName.hint(for: id.text, among: known.map(\.text))
            throw HandoffError(.wrongKind, "checks", "there is no check \"\(id)\"\(hint)")
        }
        self.checks = Self.all.filter { !disabled.contains($0.description.id) }
        self.severities = severities
    }

    /// What the checks have to say of some units, in the units' order.
    /// - Parameters: BCP 47 tags of the languages; nil where nobody knows.
    package func report(on units: [TranslatedUnit], from source: String?, to target: String?) -> CheckReport {
        let findings = units.flatMap { pair -> [CheckFinding] in
            let unit = CheckedUnit(pair, from: source, to: target)
            return checks.flatMap { check -> [CheckFinding] in
                let description = check.description
                let severity = severities[description.id] ?? description.severity
                return check.problems(in: unit).map {
                    CheckFinding(
                        check: description.id, severity: severity, unit: pair.unit.id, problem: $0,
                        source: pair.unit.source.text, target: pair.target.text)
                }
            }
        }
        return CheckReport(
            findings: findings, units: units.map(\.unit.id), checks: checks.map(\.description.id))
    }
}
