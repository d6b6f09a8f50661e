/// Something of another site that the page shows in the story.
public struct Embed: Sendable, Hashable {
    /// Its address, absolute.
    public let url: String
    /// Words the page gave for it.
    public let title: String?

    public init(url: String, title: String? = nil) {
        self.url = url
        self.title = title
    }
}
