/// Which tags stand inline in a hand-off; the others are told in notes.
package enum InlineTags: String, Sendable, Hashable, CaseIterable {
    /// What must reach the translation as it is, and glossary terms.
    case protected
    /// Names and acronyms too.
    case names
    /// Every tag that does not cross another span.
    case all
}
