public import GalleyCore

extension ExportFormat {
    /// WordPress's export file, WXR 1.2: posts with their authors, categories, tags and pictures as attachments.
    public static let wxr = ExportFormat(
        name: "wxr", summary: "WordPress's import file, WXR 1.2, with authors, categories, tags and attachments",
        mediaType: "application/rss+xml", fileExtension: "xml", arity: .many,
        options: [
            StepOption("title", .string, default: .string("Articles"), summary: "the site's title"),
            StepOption("home", .string, summary: "the address of the site the posts are for"),
        ],
        makeWriter: { WXRWriter(FeedDescription($0)) })
}
