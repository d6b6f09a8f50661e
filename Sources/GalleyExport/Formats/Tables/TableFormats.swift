public import GalleyCore

extension ExportFormat {
    private static let formulas = StepOption(
        "formulas", .boolean, default: .bool(false),
        summary: "true: cells that a spreadsheet would run as a formula are written as they are")

    /// Comma-separated values (RFC 4180), one article a row.
    public static let csv = ExportFormat(
        name: "csv", summary: "comma-separated values, one article a row", mediaType: "text/csv", fileExtension: "csv",
        arity: .many, options: [formulas], rendersEachAlone: true,
        makeWriter: { options in
            SpreadsheetWriter(dialect: .commas, keepsFormulas: options.values["formulas"]?.bool ?? false)
        })

    /// Tab-separated values, one article a row; tabs and line ends in cells become blanks.
    public static let tsv = ExportFormat(
        name: "tsv", summary: "tab-separated values, one article a row", mediaType: "text/tab-separated-values",
        fileExtension: "tsv", arity: .many, options: [formulas], rendersEachAlone: true,
        makeWriter: { options in
            SpreadsheetWriter(dialect: .tabs, keepsFormulas: options.values["formulas"]?.bool ?? false)
        })
}
