import GalleyCore

/// A saved page and what cleaning must make of it: the proof that a site rule still fits its site.
struct SiteRuleTest: Sendable, Hashable {
    /// Path of the page; relative ones are relative to the file of the rule.
    let page: String
    /// The page's address; the first host's front page where none is given.
    let url: String?
    /// Words the text must hold.
    let contains: [String]
    /// Words the text must not hold.
    let excludes: [String]
    /// Metadata values by field, as the record words them.
    let fields: [MetadataField: String]
    /// Its place in the file, as a JSON Pointer.
    let pointer: String
}
