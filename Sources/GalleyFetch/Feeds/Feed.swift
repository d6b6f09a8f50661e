/// A feed or sitemap that was read.
package struct Feed: Sendable, Hashable {
    /// What it was written in.
    package enum Format: String, Sendable {
        case rss, rss1, atom
        case jsonFeed = "json-feed"
        case sitemap
        case sitemapIndex = "sitemap-index"
        case urlList = "url-list"
    }

    package let format: Format
    /// The feed's own name.
    package let title: String?
    /// In the order they stand; of a sitemap index the sitemaps.
    package let entries: [FeedEntry]
    /// Entries without an address that can be fetched.
    package let skippedCount: Int
}
