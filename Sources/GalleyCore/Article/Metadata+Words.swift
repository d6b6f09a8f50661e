extension Metadata {
    /// A field's value in words, for the record; nil when it is empty.
    package func words(of field: MetadataField) -> String? {
        let words: String? =
            switch field {
            case .headline: headline
            case .summary: summary
            case .authors: authors.map(\.name).joined(separator: "; ")
            case .published: published?.description
            case .modified: modified?.description
            case .language: language
            case .site: site
            case .section: section
            case .keywords: keywords.joined(separator: "; ")
            case .dateline: dateline?.text
            case .canonicalURL: canonicalURL
            case .sourceChain: sourceChain.map { "\($0.role.rawValue): \($0.name)" }.joined(separator: "; ")
            case .rights: [rights.copyright, rights.licence].compactMap(\.self).joined(separator: "; ")
            case .translationOf: translationOf
            }
        return words?.isEmpty == false ? words : nil
    }
}
