import GalleyCore

/// One item of a batch with its article, or why there is none.
struct ArticleItem: Sendable {
    /// Kept in the answer.
    let id: String?
    /// What to call it in a message.
    let name: String
    let article: Result<Article, BatchError>

    init(_ id: String?, _ name: String, _ article: Result<Article, BatchError>) {
        self.id = id
        self.name = name
        self.article = article
    }
}
