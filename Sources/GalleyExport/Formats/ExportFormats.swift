public import GalleyCore

/// The formats this room writes, in the order people are shown them.
public enum ExportFormats {
    public static let all: [ExportFormat] = [
        .text, .markdown, .html, .json, .jsonLines, .ninjs, .rss, .atom, .jsonFeed, .csv, .tsv,
    ]

    /// The format of that name.
    public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }
}
