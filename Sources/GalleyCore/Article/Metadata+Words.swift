extension Metadata {
    /// A field's value in words, for the record; nil when it is empty.
    package func words(of field: MetadataField) -> String? {
        let words: String? =
            switch field {
            case .headline: headline
            case .summary: summary
            case .authors: Self.joined(authors, \.name)
            case .published: published?.description
            case .modified: modified?.description
            case .language: language
            case .site: site
            case .section: section
            case .keywords: Self.joined(keywords, \.self)
            case .dateline: dateline?.text
            case .canonicalURL: canonicalURL
            case .sourceChain: Self.joined(sourceChain) { "\($0.role.rawValue): \($0.name)" }
            case .rights: Self.joined([rights.copyright, rights.licence].compactMap(\.self), \.self)
            case .translationOf: translationOf
            }
        return words?.isEmpty == false ? words : nil
    }

    private static func joined<Element>(_ elements: [Element], _ words: (Element) -> String) -> String? {
        elements.isEmpty ? nil : elements.map(words).joined(separator: "; ")
    }
}
