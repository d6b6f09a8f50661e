public import GalleyCore

extension ExportFormat {
    /// IPTC's news in JSON, version 3.1: the interchange of wire systems.
    public static let ninjs = ExportFormat(
        name: "ninjs", summary: "ninjs 3.1, IPTC's news in JSON", mediaType: "application/json", fileExtension: "json",
        arity: .onePerArticle, makeWriter: { _ in NinjsWriter() })
}
