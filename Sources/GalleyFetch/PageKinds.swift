/// What kinds of answers a caller can use, told by media type.
package enum PageKinds: Sendable {
    /// HTML, XHTML and plain text: what an article can be made of.
    case pages
    /// XML and JSON: feeds and sitemaps.
    case feeds
    case anything
    /// What readers of articles and books show: JPEG, PNG, GIF, WebP, AVIF.
    case pictures

    /// True when an answer of this media type may be what is wanted; one without a type may be anything.
    func accepts(_ mediaType: String?) -> Bool {
        guard let mediaType else { return true }
        switch self {
        case .anything: return true
        case .pages: return ["text/html", "application/xhtml+xml", "text/plain"].contains(mediaType)
        // What a picture is, its first bytes say; many servers do not.
        case .pictures: return true
        case .feeds:
            return mediaType.hasSuffix("xml") || mediaType.hasSuffix("json") || mediaType.hasPrefix("text/")
                || ["application/gzip", "application/x-gzip", "application/octet-stream"].contains(mediaType)
        }
    }

    /// The `Accept` header.
    var acceptHeader: String {
        switch self {
        case .pages: "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1"
        case .feeds: "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.1"
        case .pictures: "image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9,*/*;q=0.1"
        case .anything: "*/*"
        }
    }
}
