public import GalleyCore

extension ExportFormat {
    /// TEI P5 for corpora: one `TEI` element for an article, a `teiCorpus` around several.
    public static let tei = ExportFormat(
        name: "tei", summary: "TEI P5, for corpora; several articles in one file form a teiCorpus",
        mediaType: "application/tei+xml", fileExtension: "xml", arity: .many,
        options: [StepOption("title", .string, default: .string("Articles"), summary: "the corpus's own title")],
        makeWriter: { TEIWriter(title: $0.values["title"]?.string ?? "Articles") })
}
