public import GalleyCore

extension ExportFormat {
    /// A SQLite database of the articles with full-text search: open it with any SQLite tool.
    public static let sqlite = ExportFormat(
        name: "sqlite", summary: "a SQLite database of articles, authors, keywords and pictures, with full-text search",
        mediaType: "application/vnd.sqlite3", fileExtension: "sqlite", arity: .many,
        options: [
            StepOption(
                "search", .choice(SQLiteSchema.Search.allCases.map(\.rawValue)), default: .string("words"),
                summary: "the search table: by words; by substrings, which finds Chinese and Japanese; or none"),
            StepOption(
                "record", .boolean, default: .bool(false),
                summary: "keeps each whole article as JSON beside its columns"
            ),
        ],
        version: 2,
        makeWriter: { options in
            let search = options.values["search"]?.string.flatMap(SQLiteSchema.Search.init(rawValue:)) ?? .words
            return try SQLiteWriter(search: search, keepsRecord: options.values["record"]?.bool ?? false)
        })
}
