/// An address to fetch, and the id its article shall have.
public struct PageRequest: Sendable, Hashable {
    public let url: String
    /// Given by a batch's line or a feed's entry; kept through every step.
    public let id: String?
    /// What a feed or sitemap said of the story, to compare the page with.
    public let title: String?
    public let published: Timestamp?

    public init(url: String, id: String? = nil, title: String? = nil, published: Timestamp? = nil) {
        self.url = url
        self.id = id
        self.title = title
        self.published = published
    }
}
