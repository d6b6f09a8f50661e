/// What a rule is, why it is there, and examples: its documentation and its first tests at once.
public struct RuleDescription: Sendable {
    /// Id and version.
    public let stamp: RuleStamp
    /// What it does, in one line.
    public let summary: String
    /// Why an editor wants it, in a sentence or two.
    public let rationale: String
    /// What it changes: at least one.
    public let changes: [RuleExample]
    /// What looks alike and must be left alone: at least one.
    public let keeps: [RuleExample]

    public init(
        _ id: RuleID, version: Int = 1, summary: String, rationale: String, changes: [RuleExample],
        keeps: [RuleExample]
    ) {
        self.stamp = RuleStamp(id, version: version)
        self.summary = summary
        self.rationale = rationale
        self.changes = changes
        self.keeps = keeps
    }

    public var id: RuleID { stamp.id }
}
