/// One value that a metadata field could have had, and where it was found.
public struct Candidate: Sendable, Hashable {
    public let field: MetadataField
    public let value: String
    /// The place in the page: `json-ld datePublished`, `meta article:published_time`, `byline`.
    public let foundIn: String
    /// 0…1.
    public let confidence: Double
    /// True for the one that won.
    public let isChosen: Bool
    /// Why it won or lost, where there is more to say than its confidence.
    public let reason: String?

    public init(
        _ field: MetadataField, _ value: String, foundIn: String, confidence: Double, isChosen: Bool,
        reason: String? = nil
    ) {
        self.field = field
        self.value = value
        self.foundIn = foundIn
        self.confidence = confidence
        self.isChosen = isChosen
        self.reason = reason
    }
}
