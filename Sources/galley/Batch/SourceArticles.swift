import GalleyCore

/// The articles that translations were made from.
enum SourceArticles {
    /// Every article of a file; lines that hold none are complained of.
    /// - Throws: `FileError` when the file cannot be read, `UsageError` when there is no article in it.
    static func read(_ path: String, _ console: Console) throws -> [Article] {
        var reader = ArticleReader([path])
        var articles: [Article] = []
        var complaints: [String] = []
        while let item = try reader.next() {
            switch item.article {
            case .success(let article): articles.append(article)
            case .failure(let error): complaints.append("\(item.name): \(error)")
            }
        }
        if articles.isEmpty {
            throw UsageError("there is no article in \(path)" + (complaints.first.map { "; \($0)" } ?? ""))
        }
        for complaint in complaints { console.complain(complaint) }
        return articles
    }
}
