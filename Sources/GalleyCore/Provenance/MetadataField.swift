/// The metadata fields that are chosen among candidates or changed by an editor. The raw value is the JSON key.
public enum MetadataField: String, Sendable, Hashable, CaseIterable {
    case headline, summary, authors, published, modified, language, site, section, keywords, dateline
    case canonicalURL = "canonicalUrl"
    case sourceChain, rights
    case translationOf
}
