package import GalleyCore

/// What a check is and why it is there: its documentation and its first tests at once.
package struct CheckDescription: Sendable {
    package let id: RuleID
    /// What it wants, in one line.
    package let summary: String
    /// Why an editor wants it.
    package let rationale: String
    package let severity: CheckSeverity
    /// Translations it has nothing to say against; some look alike to those it does.
    package let accepts: [CheckExample]
    /// Translations it reports.
    package let reports: [CheckExample]

    package init(
        _ id: RuleID, _ severity: CheckSeverity, summary: String, rationale: String, accepts: [CheckExample],
        reports: [CheckExample]
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.rationale = rationale
        self.accepts = accepts
        self.reports = reports
    }
}
