public import GalleyCore

extension ExportFormat {
    /// Plain text: the headline, then the words of the story with a blank line between blocks.
    public static let text = ExportFormat(
        name: "text", summary: "plain text: headline and story, a blank line between blocks", mediaType: "text/plain",
        fileExtension: "txt", arity: .onePerArticle, makeWriter: { _ in TextWriter() })
}
