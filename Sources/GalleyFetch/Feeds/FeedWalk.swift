import GalleyCore

/// What a walk through feeds and sitemaps has seen: no feed is read twice, no story given twice.
struct FeedWalk {
    private var feeds: Set<String> = []
    private var stories: Set<ContentHash> = []

    var visitedCount: Int { feeds.count }

    /// False when the feed has been read before: a sitemap may list itself.
    mutating func visit(_ url: String) -> Bool {
        feeds.insert((try? WebAddress(url))?.text ?? url).inserted
    }

    /// False when the story has been given before.
    mutating func take(_ url: String) -> Bool {
        stories.insert(ContentHash(of: url.utf8)).inserted
    }
}
