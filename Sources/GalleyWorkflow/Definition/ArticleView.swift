package import GalleyCore

/// An article as conditions see it: its JSON, made once and only when somebody asks.
package final class ArticleView {
    private let article: Article
    private lazy var json: JSONValue = (try? JSONReader.read(article.json())) ?? .null

    package init(_ article: Article) { self.article = article }

    /// Every value the pointer leads to in the article's JSON.
    package func values(at path: JSONPointer) -> [JSONValue] {
        ArticleView.shortcuts[path]?(article) ?? path.values(in: json)
    }

    /// The values most often asked for, without writing the whole article out.
    private static let shortcuts: [JSONPointer: @Sendable (Article) -> [JSONValue]] = {
        let named: [(String, @Sendable (Article) -> [JSONValue])] = [
            ("/headline", { $0.metadata.headline.asValues }),
            ("/language", { $0.metadata.language.asValues }),
            ("/url", { $0.metadata.url.asValues }),
            ("/published", { ($0.metadata.published?.description).asValues }),
            ("/dateline/place", { ($0.metadata.dateline?.place).asValues }),
            ("/text", { [.string($0.text)] }),
            ("/warnings/*/id", { $0.warnings.map { .string($0.id) } }),
            ("/cuts/*/rule", { $0.cuts.map { .string($0.rule.id.text) } }),
            ("/warnings", { [.array($0.warnings.map { .string($0.id) })] }),
            ("/body/0", { $0.body.first.map { [.string($0.role.name)] } ?? [] }),
        ]
        return Dictionary(
            named.compactMap { text, read in JSONPointer(text).map { ($0, read) } },
            uniquingKeysWith: { first, _ in first })
    }()
}

extension String? {
    fileprivate var asValues: [JSONValue] { map { [.string($0)] } ?? [] }
}
