public import GalleyCore

extension ExportFormat {
    private static let feedOptions = [
        StepOption("title", .string, default: .string("Articles"), summary: "the feed's own title"),
        StepOption("home", .string, summary: "the address of the site the feed belongs to"),
        StepOption("self", .string, summary: "the address the feed will have"),
    ]

    /// RSS 2.0 with whole articles (content:encoded) and their pictures' addresses.
    public static let rss = ExportFormat(
        name: "rss", summary: "an RSS 2.0 feed with whole articles", mediaType: "application/rss+xml",
        fileExtension: "xml", arity: .many, options: feedOptions,
        makeWriter: { RSSWriter(FeedDescription($0)) })

    /// Atom (RFC 4287) with whole articles.
    public static let atom = ExportFormat(
        name: "atom", summary: "an Atom feed (RFC 4287) with whole articles", mediaType: "application/atom+xml",
        fileExtension: "xml", arity: .many, options: feedOptions,
        makeWriter: { AtomWriter(FeedDescription($0)) })

    /// JSON Feed 1.1 with whole articles.
    public static let jsonFeed = ExportFormat(
        name: "jsonfeed", summary: "a JSON Feed 1.1 with whole articles", mediaType: "application/feed+json",
        fileExtension: "json", arity: .many, options: feedOptions,
        makeWriter: { JSONFeedWriter(FeedDescription($0)) })
}
