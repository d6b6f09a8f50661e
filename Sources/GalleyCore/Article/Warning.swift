/// Something a person should know before the article goes on.
public struct Warning: Sendable, Hashable {
    /// Its stable name: `paywall`, `lost-text`, `drawn-by-script`.
    public let id: String
    /// One plain sentence.
    public let message: String
    /// What in the page says so.
    public let evidence: String?

    public init(_ id: String, _ message: String, evidence: String? = nil) {
        self.id = id
        self.message = message
        self.evidence = evidence
    }
}
