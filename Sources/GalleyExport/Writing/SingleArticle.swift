import GalleyCore

/// Sees to it that a file of a format that holds one article gets no second one: two documents in a row are none.
struct SingleArticle: Sendable {
    let format: String
    private var isTaken = false

    init(format: String) { self.format = format }

    /// - Throws: `ExportError` for every article but the first.
    mutating func admit(_ article: Article) throws {
        guard isTaken else {
            isTaken = true
            return
        }
        throw ExportError(
            .option, subject: article.id,
            "a \(format) file holds one article, and this is the second; name a file for each, such as {slug}.xml")
    }
}
