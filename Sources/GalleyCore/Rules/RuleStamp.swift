/// Which rule did something, in which version: what every edit, cut and tag carries.
public struct RuleStamp: Sendable, Hashable {
    public let id: RuleID
    /// Counted up when the rule decides differently; part of the key under which a step's result is kept.
    public let version: Int

    public init(_ id: RuleID, version: Int = 1) {
        self.id = id
        self.version = version
    }
}
