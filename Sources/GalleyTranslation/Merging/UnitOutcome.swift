/// What became of one unit when a translation was merged.
package struct UnitOutcome: Sendable, Hashable {
    /// The raw value is its name in reports.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Its translation stands in the article.
        case merged
        /// So, though the unit stands elsewhere in the article than at the hand-off.
        case moved
        /// The source's words changed since the hand-off; somebody has to look.
        case stale
        /// The article has the unit, the file does not.
        case missing
        /// The file has the unit, the article does not any more.
        case extra
        /// The file has the unit without a translation.
        case untranslated
        /// Nothing in it was to be translated.
        case kept
    }

    package let state: State
    /// The article's name for the unit; nil for an extra one.
    package let unit: String?
    /// The file's name for it; nil for a missing one.
    package let returned: String?
    /// Line of the file, where it has lines.
    package let line: Int
    package let matchedBy: UnitMatch.Basis?
    /// The source's words as they are now; those of the hand-off for an extra unit.
    package let source: String
    package let translation: String?
    /// What changed in the source, for a stale unit.
    package let diff: WordDiff?
}
