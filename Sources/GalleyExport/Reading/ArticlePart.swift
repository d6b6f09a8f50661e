package import GalleyCore

/// What an article is made of, as far as formats differ in holding it.
package enum ArticlePart: String, Sendable, CaseIterable {
    case id, revision, state, usage, url
    case canonicalURL = "canonical-url"
    case site, headline, summary, authors
    case authorRoles = "author-roles"
    case published, modified, language, section, keywords, dateline
    case sourceChain = "source-chain"
    case copyright, licence
    case usageTerms = "usage-terms"
    case free
    case translationOf = "translation-of"
    case words, roles, marks, lists, tables, embeds, pictures, captions, credits
    case creditDetails = "credit-details"
    case record, tags

    /// For people.
    package var summary: String {
        switch self {
        case .id: "the id"
        case .revision: "the number of the version"
        case .state: "how far the work has come"
        case .usage: "embargo or cancellation"
        case .url: "the address it was read from"
        case .canonicalURL: "the address the publisher calls its own"
        case .site: "the publisher"
        case .headline: "the headline"
        case .summary: "the summary"
        case .authors: "the authors' names"
        case .authorRoles: "the authors' roles"
        case .published: "the date of publication"
        case .modified: "the date of the last change"
        case .language: "the language"
        case .section: "the section"
        case .keywords: "the keywords"
        case .dateline: "the dateline with its parts"
        case .sourceChain: "the source chain"
        case .copyright: "the copyright line"
        case .licence: "the licence"
        case .usageTerms: "the terms of use"
        case .free: "whether it is free to read"
        case .translationOf: "what it is a translation of"
        case .words: "the words of the story"
        case .roles: "the roles of blocks"
        case .marks: "emphasis, links and the like"
        case .lists: "how lists are numbered and nested"
        case .tables: "tables and their heads"
        case .embeds: "embeds' addresses"
        case .pictures: "pictures' addresses"
        case .captions: "captions"
        case .credits: "credits"
        case .creditDetails: "creator, supplier and kind of a credit"
        case .record: "the record: cuts, edits, candidates, warnings"
        case .tags: "tags and segments for translators"
        }
    }

    /// The parts in which two articles differ, white space aside.
    package static func differing(_ one: Article, _ other: Article) -> Set<ArticlePart> {
        Set(
            allCases.filter { part in
                // Where a paragraph ends is its role's business.
                let separator = part == .words ? "" : "\n"
                let (before, after) = (part.values(of: one), part.values(of: other))
                return before.joined(separator: separator) != after.joined(separator: separator)
            })
    }
}
