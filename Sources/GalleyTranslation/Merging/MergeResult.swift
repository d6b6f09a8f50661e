package import GalleyCore

/// A translated article, and what became of every unit.
package struct MergeResult: Sendable {
    package let article: Article
    package let report: MergeReport
    /// Source and translation side by side, for the checks.
    package let pairs: [TranslatedUnit]
}
