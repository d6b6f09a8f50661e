public import GalleyCore

extension ExportFormat {
    /// An e-book of articles: EPUB 3.3 with cover and contents, and the pictures that the desk holds. Of the others,
    /// captions and credits stand alone.
    public static let epub = ExportFormat(
        name: "epub", summary: "an EPUB 3.3 book of articles, with cover and contents",
        mediaType: "application/epub+zip", fileExtension: "epub", arity: .many,
        options: [
            StepOption("title", .string, summary: "the book's title; of a single article, its headline"),
            StepOption("publisher", .string, summary: "who publishes it"),
            StepOption("language", .language, summary: "the book's language; that of most articles if left out"),
        ],
        carriesPictures: true, version: 2,
        makeWriter: { EPUBWriter($0) })
}
