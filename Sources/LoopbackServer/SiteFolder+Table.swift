extension SiteFolder {
    /// Media types by file name ending (IANA registry).
    static let mediaTypes: [String: String] = [
        "html": "text/html",
        "htm": "text/html",
        "xhtml": "application/xhtml+xml",
        "txt": "text/plain",
        "md": "text/markdown",
        "css": "text/css",
        "js": "text/javascript",
        "json": "application/json",
        "xml": "application/xml",
        "rss": "application/rss+xml",
        "atom": "application/atom+xml",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "png": "image/png",
        "gif": "image/gif",
        "webp": "image/webp",
        "svg": "image/svg+xml",
        "ico": "image/vnd.microsoft.icon",
        "pdf": "application/pdf",
        "gz": "application/gzip",
        "warc": "application/warc",
        "woff2": "font/woff2",
    ]
}
