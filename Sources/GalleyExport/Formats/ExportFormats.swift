public import GalleyCore

/// The formats this room writes, in the order people are shown them.
public enum ExportFormats {
    public static let all: [ExportFormat] = [
        .text, .markdown, .html, .epub, .json, .jsonLines, .ninjs, .newsMLG2, .newsMLG2Package, .nitf, .rss, .atom,
        .jsonFeed, .wxr, .tei, .csv, .tsv, .sqlite,
    ]

    /// The format of that name.
    public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }
}
