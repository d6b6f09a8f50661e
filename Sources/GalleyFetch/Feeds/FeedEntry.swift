package import GalleyCore

/// What a feed or sitemap says of one story.
package struct FeedEntry: Sendable, Hashable {
    /// The story's address, made whole.
    package let url: String
    /// The headline as plain words.
    package let title: String?
    package let published: Timestamp?
    /// When it was last changed, where that is said.
    package let modified: Timestamp?

    package init(url: String, title: String? = nil, published: Timestamp? = nil, modified: Timestamp? = nil) {
        self.url = url
        self.title = title
        self.published = published
        self.modified = modified
    }

    /// The address to fetch, with what is already known of it.
    package var request: PageRequest { PageRequest(url: url, title: title, published: published) }

    /// The later of the two dates: what `since` and `until` look at.
    package var latest: Timestamp? {
        guard let published, let modified else { return published ?? modified }
        return modified.unixSeconds > published.unixSeconds ? modified : published
    }
}
