public import GalleyCore

extension ExportFormat {
    /// A page of HTML for the web and for proofs, with schema.org data; or a fragment for a page of one's own.
    public static let html = ExportFormat(
        name: "html", summary: "a web page with NewsArticle data and a print style, or a fragment",
        mediaType: "text/html", fileExtension: "html", arity: .onePerArticle,
        options: [
            StepOption(
                "fragment", .boolean, default: .bool(false), summary: "only the article element, without head and style"
            )
        ],
        version: 2,
        makeWriter: { options in HTMLWriter(isFragment: options.values["fragment"]?.bool ?? false) })
}
