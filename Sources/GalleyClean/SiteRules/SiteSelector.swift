import GalleyHTML

/// A selector of a site rule with the words it was written in.
struct SiteSelector: Sendable, Hashable {
    let text: String
    let selector: CSSSelector

    /// - Throws: `CSSSelectorError`.
    init(_ text: String) throws {
        self.text = text
        selector = try CSSSelector(parsing: text)
    }
}
