public import GalleyCore

extension ExportFormat {
    /// A story as a NewsML-G2 newsItem with its text in XHTML.
    public static let newsMLG2 = ExportFormat(
        name: "newsml-g2", summary: "a NewsML-G2 2.35 newsItem, its text in XHTML",
        mediaType: "application/vnd.iptc.g2.newsitem+xml", fileExtension: "xml", arity: .onePerArticle,
        options: [provider], makeWriter: { NewsItemWriter(provider: $0.values["provider"]?.string) })

    /// Several stories as a NewsML-G2 packageItem that refers to their newsItems.
    public static let newsMLG2Package = ExportFormat(
        name: "newsml-g2-package", summary: "a NewsML-G2 2.35 packageItem that lists stories by their newsItems' ids",
        mediaType: "application/vnd.iptc.g2.packageitem+xml", fileExtension: "xml", arity: .many,
        options: [
            provider,
            StepOption("title", .string, default: .string("Articles"), summary: "the package's own headline"),
        ],
        makeWriter: { options in
            PackageItemWriter(
                title: options.values["title"]?.string ?? "Articles", provider: options.values["provider"]?.string)
        })

    private static let provider = StepOption(
        "provider", .string, summary: "who provides the items; each story's own site if left out")
}
