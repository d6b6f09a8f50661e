package import GalleyCore

/// The gate every exporter passes an article through: what is under embargo or killed does not leave the house,
/// unless the workflow says so, and then the article's record says so too.
package struct ExportGate: Sendable {
    /// What a workflow may let through.
    package enum Permission: String, Sendable, Hashable, CaseIterable {
        case withheld, cancelled
    }

    private static let rule = RuleStamp("export-gate")

    private let permissions: Set<Permission>
    private let now: Timestamp

    /// - Parameter now: the moment embargoes are measured against.
    package init(allowing permissions: Set<Permission> = [], now: Timestamp) {
        self.permissions = permissions
        self.now = now
    }

    /// The article as it may be exported: itself, or with the exception on its record.
    /// - Throws: `ExportError` when it may not.
    package func admit(_ article: Article) throws -> Article {
        switch article.usage {
        case .usable: return article
        case .withheld(let until):
            if let until, now.unixSeconds >= Self.latestStart(of: until) { return article }
            guard permissions.contains(.withheld) else {
                let when = until.map { " until \($0)" } ?? ""
                throw ExportError(
                    .withheld, subject: article.id,
                    "\(Self.name(article)) is withheld\(when) and was not exported; "
                        + "allow \"withheld\" to export it all the same")
            }
            return recorded(article, "exported under embargo: the export allows \"withheld\"")
        case .cancelled(let reason):
            guard permissions.contains(.cancelled) else {
                throw ExportError(
                    .cancelled, subject: article.id,
                    "\(Self.name(article)) was cancelled (\(reason)) and was not exported; "
                        + "allow \"cancelled\" to export it all the same")
            }
            return recorded(article, "exported after its cancellation: the export allows \"cancelled\"")
        }
    }

    private func recorded(_ article: Article, _ reason: String) -> Article {
        var editor = ArticleEditor(article, step: "export")
        editor.setUsage(article.usage, by: Self.rule, reason: reason)
        return editor.finish()
    }

    private static func name(_ article: Article) -> String {
        article.headline.isEmpty ? "the article \(article.id)" : "\"\(article.headline)\" (\(article.id))"
    }

    /// A moment without a zone is over only when it is over everywhere on Earth: twelve hours after UTC.
    private static func latestStart(of moment: Timestamp) -> Int {
        moment.unixSeconds + (moment.offset == nil ? 12 * 3_600 : 0)
    }
}
