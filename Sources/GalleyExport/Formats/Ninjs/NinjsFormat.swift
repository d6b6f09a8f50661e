public import GalleyCore

extension ExportFormat {
    /// IPTC's news in JSON, version 3.1: the interchange of wire systems.
    public static let ninjs = ExportFormat(
        name: "ninjs", summary: "ninjs 3.1, IPTC's news in JSON", mediaType: "application/json", fileExtension: "json",
        arity: .onePerArticle,
        options: [
            StepOption(
                "sidecar", .boolean, default: .bool(false),
                summary: "a second file NAME.galley.json with what ninjs has no place for: dateline, cuts, edits, tags")
        ],
        sidecar: { $0.json(pretty: true) + [0x0A] }, makeWriter: { _ in NinjsWriter() })
}
