public import GalleyCore

extension ExportFormat {
    /// The whole article as JSON for people and tools; several in one file form a list.
    public static let json = ExportFormat(
        name: "json", summary: "the whole article, indented; several in one file form a list",
        mediaType: "application/json", fileExtension: "json", arity: .many,
        makeWriter: { _ in JSONArticleWriter() })

    /// The whole article, one a line: what other programs and Galley itself read best.
    public static let jsonLines = ExportFormat(
        name: "jsonl", summary: "the whole article, one a line (JSON Lines)", mediaType: "application/x-ndjson",
        fileExtension: "jsonl", arity: .many, rendersEachAlone: true, makeWriter: { _ in JSONLinesWriter() })
}
