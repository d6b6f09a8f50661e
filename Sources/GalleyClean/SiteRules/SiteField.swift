import GalleyCore

/// Where on a host's pages a metadata value stands.
struct SiteField: Sendable, Hashable {
    /// The fields a site rule can say the place of.
    static let known: [MetadataField] = [
        .headline, .summary, .authors, .published, .modified, .language, .site, .section, .keywords, .canonicalURL,
    ]

    let field: MetadataField
    let selector: SiteSelector
    /// The attribute that holds it; nil for the words of the element, or what `meta`, `time` and `link` hold.
    let attribute: String?
}
