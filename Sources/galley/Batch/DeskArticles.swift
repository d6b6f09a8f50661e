import GalleyCore
import GalleyStore

/// The articles of a desk one at a time, each as its editors decided.
struct DeskArticles {
    private let desk: Desk
    private let decisions: [Decision]
    private let filter: ArticleFilter
    private let areNamed: Bool
    /// Ids of those that files hold already, where that is asked for.
    private let exported: Set<String>
    private var ids: ArraySlice<String>

    /// - Parameters:
    ///   - names: ids, beginnings of ids or addresses; none means all.
    ///   - filter: which of them.
    /// - Throws: `UsageError` for a name the desk does not know, `DeskError`.
    init(_ desk: Desk, names: [String], filter: ArticleFilter, verb: String) throws {
        self.desk = desk
        self.filter = filter
        decisions = try desk.decisions()
        areNamed = !names.isEmpty
        exported = filter.asksForFiles ? Set(try desk.files().flatMap(\.articles)) : []
        ids =
            try names.isEmpty
            ? desk.holdings().map(\.id)[...]
            : names.map { try DeskSettings.article($0, in: desk, verb: verb) }[...]
    }

    /// The next article that is wanted, or nil after the last. Those whose words the desk does not keep are passed
    /// over, unless they were named.
    /// - Throws: `DeskError`.
    mutating func next() throws -> ArticleItem? {
        while let id = ids.popFirst() {
            guard let kept = try desk.article(id) else {
                if !areNamed { continue }
                let problem = "the desk does not keep its words: it came in as an article already"
                return ArticleItem(id, id, .failure(BatchError(problem)))
            }
            let article = ArticleOnDesk(kept, decisions: decisions).article
            guard filter.admits(article, isExported: exported.contains(id)) else { continue }
            return ArticleItem(id, article.metadata.url ?? id, .success(article))
        }
        return nil
    }
}
