package import GalleyCore

/// Carries what happens to a source over to its translations: a kill, an embargo, a correction.
package enum SourceChange {
    package static let rule = RuleStamp("source-changed")

    /// The translation with the source's usage, and with a warning when the source has a later revision or a
    /// correction the translation does not know. One that is up to date comes back as it is.
    package static func marked(_ translation: Article, after source: Article) -> Article {
        guard translation.metadata.translationOf == source.id else { return translation }
        var editor = ArticleEditor(translation, step: "merge")
        if translation.usage != source.usage {
            editor.setUsage(source.usage, by: rule, reason: "the source \(source.id) is so")
        }
        if source.revision > translation.revision {
            editor.warn(
                Warning(
                    "translation-of-older-revision",
                    "The source is at revision \(source.revision); this translates revision \(translation.revision)."))
            if translation.workState != .inTranslation { editor.setWorkState(.inReview) }
        }
        let corrections = source.body.filter { $0.role == .correction }
        let known = Set(translation.body.map(\.id))
        let new = corrections.filter { !known.contains($0.id) }
        if !new.isEmpty {
            editor.warn(
                Warning(
                    "source-corrected", "The source carries a correction that the translation does not have.",
                    evidence: new.map(\.text).joined(separator: " ")))
        }
        return editor.finish()
    }
}
