/// Somebody the byline names.
public struct Author: Sendable, Hashable {
    /// The name alone, without `By` and without a title.
    public let name: String
    /// What the byline says of them: `Seoul correspondent`, `photos`.
    public let role: String?
    public let url: String?

    public init(name: String, role: String? = nil, url: String? = nil) {
        self.name = name
        self.role = role
        self.url = url
    }
}
