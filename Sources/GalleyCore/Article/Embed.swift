/// Something of another site that the page shows in the story.
public struct Embed: Sendable, Hashable {
    /// Its address, absolute.
    public let url: String
    /// Words the page gave for it.
    public let title: String?

    /// A title of blanks is none: a link would have nothing to show.
    public init(url: String, title: String? = nil) {
        self.url = url
        self.title = title.flatMap { $0.utf8.allSatisfy { $0 <= 0x20 } ? nil : $0 }
    }
}
