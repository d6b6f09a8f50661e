import GalleyCore

/// What a feed says of itself.
struct FeedDescription: Sendable {
    let title: String
    /// The site's address.
    let home: String?
    /// The feed's own address.
    let own: String?

    init(_ options: ExportOptions) {
        title = options.values["title"]?.string ?? "Articles"
        home = options.values["home"]?.string.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly)
        own = options.values["self"]?.string.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly)
    }

    /// The story as HTML for a feed's entry.
    static func html(_ article: Article) -> String {
        var html = HTMLBody(article)
        html.write(article)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
