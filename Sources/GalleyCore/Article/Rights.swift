/// What the page says of who owns the words and how they may be used.
public struct Rights: Sendable, Hashable {
    /// The copyright line, as it stands.
    public var copyright: String?
    /// Address of the licence.
    public var licence: String?
    public var usageTerms: String?
    /// False when the page says that it is behind a paywall (schema.org `isAccessibleForFree`).
    public var isFree: Bool?

    public init(copyright: String? = nil, licence: String? = nil, usageTerms: String? = nil, isFree: Bool? = nil) {
        self.copyright = copyright
        self.licence = licence
        self.usageTerms = usageTerms
        self.isFree = isFree
    }

    /// True when the page said nothing.
    public var isEmpty: Bool { self == Rights() }
}
