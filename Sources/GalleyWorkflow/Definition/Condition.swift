package import GalleyCore

/// A JSON Pointer into an article and what must hold for the values it leads to.
package struct Condition: Sendable, Hashable {
    package let path: JSONPointer
    /// All of them must hold.
    package let comparisons: [Comparison]

    /// What the article says instead; nil when everything holds.
    package func failure(in article: ArticleView) -> String? {
        let values = article.values(at: path)
        for comparison in comparisons {
            if let failure = comparison.failure(values, isSingular: path.isSingular) {
                return "\(path) \(failure)"
            }
        }
        return nil
    }

    package func holds(in article: ArticleView) -> Bool { failure(in: article) == nil }
}
