package import GalleyCore
package import GalleyStore

/// Puts what editors decided into the articles of a run.
package struct DecisionEditor: Sendable {
    private let byArticle: [String: [Decision]]

    private static let rule = RuleStamp("decision")

    package init(_ decisions: [Decision]) { byArticle = Dictionary(grouping: decisions, by: \.article) }

    var isEmpty: Bool { byArticle.isEmpty }

    /// A material as editors want it: with their values and words where a page has just become an article, and always
    /// with their word on what may be done with it.
    func apply(to material: Material, isNew: Bool) -> Material {
        guard case .article(let article) = material else { return material }
        return .article(isNew ? applyAll(to: article) : applyState(to: article))
    }

    /// An article as it was first made, with the values, words and stets of the desk.
    package func applyAll(to article: Article) -> Article {
        let article = heedingWire(article)
        guard let decisions = byArticle[article.id] else { return applyState(to: article) }
        let stets = decisions.filter { $0.kind == .stet }.compactMap { $0.value["name"]?.string }
        let restored = stets.isEmpty ? article : ArticleEditor.restoring(stets, in: article).article
        var editor = ArticleEditor(restored, step: "desk")
        for decision in decisions {
            switch decision.kind {
            case .set: set(decision, &editor)
            case .correct: correct(decision, &editor)
            default: break
            }
        }
        return applyState(to: editor.finish())
    }

    /// What may be done with an article and how far it is; a translation shares its original's fate.
    func applyState(to article: Article) -> Article {
        let original = article.metadata.translationOf.flatMap { byArticle[$0] } ?? []
        let own = byArticle[article.id] ?? []
        if own.isEmpty, original.isEmpty { return article }
        var editor = ArticleEditor(article, step: "desk")
        for decision in original + own {
            switch decision.kind {
            case .withhold:
                let until = decision.value["until"]?.string.flatMap { Timestamp(iso8601: $0) }
                setUsage(.withheld(until: until), decision, &editor)
            case .kill: setUsage(.cancelled(reason: decision.reason), decision, &editor)
            case .release: setUsage(.usable, decision, &editor)
            case .approve where decision.article == article.id: editor.setWorkState(.approved)
            default: break
            }
        }
        return editor.finish()
    }

    /// What the wire copy itself says of its use; the desk's decisions come after it.
    private func heedingWire(_ article: Article) -> Article {
        guard article.usage == .usable, let notice = WireNotice.usage(of: article) else { return article }
        var editor = ArticleEditor(article, step: "desk")
        editor.setUsage(notice.usage, by: RuleStamp("wire-notice"), reason: "the copy says: \(notice.line)")
        return editor.finish()
    }

    private func setUsage(_ usage: Usage, _ decision: Decision, _ editor: inout ArticleEditor) {
        if editor.article.usage == usage { return }
        editor.setUsage(usage, by: Self.rule, reason: decision.reason)
    }

    private func set(_ decision: Decision, _ editor: inout ArticleEditor) {
        guard let values = decision.value.object, let change = try? MetadataChange(values) else { return }
        for field in values.keys.compactMap(MetadataField.init(rawValue:)) {
            let now = editor.article.metadata.words(of: field)
            let before = decision.before[field.rawValue]?.string
            if now == before { continue }
            editor.warn(
                Warning(
                    "source-changed", "the desk set \(field.rawValue) by hand, and the page has changed it since",
                    evidence: "then: \(before ?? "nothing"); now: \(now ?? "nothing")"))
        }
        editor.setMetadata(by: Self.rule, confidence: 1, reason: decision.reason) { change.apply(to: &$0) }
    }

    private func correct(_ decision: Decision, _ editor: inout ArticleEditor) {
        guard let old = decision.value["old"]?.string, let new = decision.value["new"]?.string else { return }
        if editor.correct(old, to: new, by: Self.rule, reason: decision.reason) > 0 { return }
        editor.warn(
            Warning(
                "source-changed", "words that the desk corrects no longer stand in the page",
                evidence: String(old.prefix(200))))
    }
}
