/// Namespaces of feeds and sitemaps.
enum FeedNames {
    static let atom = "http://www.w3.org/2005/Atom"
    static let dublinCore = "http://purl.org/dc/elements/1.1/"
    static let dublinCoreTerms = "http://purl.org/dc/terms/"
    static let feedBurner = "http://rssnamespace.org/feedburner/ext/1.0"
    static let news = "http://www.google.com/schemas/sitemap-news/0.9"
    static let xml = "http://www.w3.org/XML/1998/namespace"
}
