import GalleyCore

/// A table for people without a translation tool: one row a unit.
enum CSVFormat {
    static let mediaType = "text/csv"

    static let format = ExportFormat(
        name: "csv-translation", summary: "a table of source and translation for people, one file per target language",
        mediaType: mediaType, fileExtension: "csv", arity: .onePerTarget, options: [HandoffOptions.emptyPrefill]
    ) { CSVWriter(try HandoffOptions($0, format: "csv-translation", prefilled: false)) }

    /// Signs with which spreadsheets begin a formula; a word of the story that does gets an apostrophe in front.
    static let formulaSigns: Set<Character> = ["=", "+", "-", "@", "\t"]
}
