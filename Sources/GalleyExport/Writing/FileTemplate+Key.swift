package import GalleyCore
import GalleyText

extension FileTemplate {
    /// What may stand in braces.
    package enum Key: String, Sendable, Hashable, CaseIterable {
        case published, modified, site, section, slug, headline, language, id, target

        /// True for what differs from article to article.
        var namesOneArticle: Bool { self == .slug || self == .headline || self == .id }

        var isDate: Bool { self == .published || self == .modified }

        /// For the reference.
        package var summary: String {
            switch self {
            case .published: "the day it was published; {published:yyyy/MM} shapes it"
            case .modified: "the day it was last changed; shaped like {published}"
            case .site: "the publisher's name, else its host"
            case .section: "the part of the paper it stood in"
            case .slug: "the headline as letters and hyphens"
            case .headline: "the headline as it stands"
            case .language: "the language's tag"
            case .id: "the article's id"
            case .target: "the language it is to be translated into"
            }
        }
    }

    /// A key, its summary, and what it would be for an article.
    package struct KeyValue: Sendable, Hashable {
        package let key: Key
        package let summary: String
        /// Nil for `{target}` where no target is set.
        package let value: String?
    }

    /// Every key with what it would be for an article, as `galley list keys` shows it.
    package static func keys(for article: Article, target: String? = nil) -> [KeyValue] {
        Key.allCases.map { key in
            let value = key == .target && target == nil ? nil : words(for: key, .day, article: article, target: target)
            return KeyValue(key: key, summary: key.summary, value: value.map(FileName.cleaned))
        }
    }

    /// The words for a key; something always stands there, so that a path never loses a part.
    static func words(for key: Key, _ pattern: DatePattern, article: Article, target: String?) -> String {
        let metadata = article.metadata
        let words: String? =
            switch key {
            case .published: metadata.published.map(pattern.text) ?? "undated"
            case .modified: (metadata.modified ?? metadata.published).map(pattern.text) ?? "undated"
            case .site: nonEmpty(metadata.site) ?? host(of: metadata.canonicalURL ?? metadata.url) ?? "unknown-site"
            case .section: nonEmpty(metadata.section) ?? "no-section"
            case .slug: slug(of: article)
            case .headline: nonEmpty(metadata.headline) ?? article.id
            case .language: nonEmpty(metadata.language) ?? "und"
            case .id: article.id
            case .target: target
            }
        return words ?? "und"
    }

    private static func nonEmpty(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

    private static func slug(of article: Article) -> String {
        let slug = Slug.make(article.headline)
        if !slug.isEmpty { return slug }
        let fromText = Slug.make(String(article.text.prefix(60)))
        return fromText.isEmpty ? article.id : fromText
    }

    private static func host(of address: String?) -> String? {
        guard let address, let written = SafeLink.written(address), !written.hasPrefix("mailto:") else { return nil }
        let authority = written.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
        return authority.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : String($0) }
    }
}
