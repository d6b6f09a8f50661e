import GalleyCore
import GalleyStore
import GalleyWorkflow

/// An article of the desk with what editors decided about it put in.
struct ArticleOnDesk {
    let article: Article
    /// Those about this article, in order.
    let decisions: [Decision]

    init(_ article: Article, decisions: [Decision]) {
        self.article = DecisionEditor(decisions).applyAll(to: article)
        self.decisions = decisions.filter { $0.article == article.id }
    }

    /// What may be done with an article of the desk, as far as editors decided.
    static func usage(of id: String, on desk: Desk) throws -> Usage {
        guard let article = try desk.article(id) else {
            let last = try desk.decisions(about: id).last { [.kill, .withhold, .release].contains($0.kind) }
            return last.map { $0.kind == .release ? .usable : .cancelled(reason: $0.reason) } ?? .usable
        }
        return ArticleOnDesk(article, decisions: try desk.decisions()).article.usage
    }
}

extension Usage {
    /// In a word or two.
    var word: String {
        switch self {
        case .usable: "usable"
        case .withheld(let until): "withheld" + (until.map { " until \($0)" } ?? "")
        case .cancelled: "killed"
        }
    }
}

extension Decision {
    /// What was decided, for people.
    var words: String {
        let value = value.object.map { $0.isEmpty ? "" : " \(JSONValue.object($0).text)" } ?? ""
        return "\(kind.rawValue)\(value), \(time): \(reason)"
    }
}
