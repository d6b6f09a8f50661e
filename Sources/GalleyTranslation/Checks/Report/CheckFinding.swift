package import GalleyCore

/// A problem with the check that found it and the unit it is in.
package struct CheckFinding: Sendable, Hashable {
    package let check: RuleID
    package let severity: CheckSeverity
    package let unit: String
    package let problem: CheckProblem
    package let source: String
    package let target: String
}
