import GalleyCore
import GalleyTranslation

/// A translation beside its source, as the checks compare them.
struct PairedTranslation: Sendable {
    /// Where it was found, for reports.
    let file: String
    let source: Article
    let article: Article
    let pairs: [TranslatedUnit]

    /// Units of the source with words to translate that are in no pair: missing, empty or stale ones.
    var unpairedCount: Int {
        let paired = Set(pairs.map(\.unit.id))
        return ArticleUnits(source, inlineTags: .protected).units.count {
            $0.isTranslatable && !paired.contains($0.id)
        }
    }
}
