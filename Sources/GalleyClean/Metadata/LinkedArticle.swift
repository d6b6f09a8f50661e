/// What a page's JSON-LD (schema.org) says of one thing, most often its article.
struct LinkedArticle: Sendable {
    var types: [String] = []
    /// Its `@id`, by which others of the page's things refer to it.
    var id: String?
    var headline: String?
    var name: String?
    var summary: String?
    var articleBody: [UInt8] = []
    /// Persons, agencies and houses in the order they stand.
    var authors: [String] = []
    /// The `@id`s of authors that are described elsewhere in the page's JSON-LD.
    var authorIDs: [String] = []
    var published: String?
    var modified: String?
    var section: String?
    var keywords: [String] = []
    var language: String?
    var url: String?
    var publisher: String?
    var licence: String?
    var copyright: String?
    var isFree: Bool?

    /// True for the types whose instances are stories: `NewsArticle`, `BlogPosting`, `Report` …
    var isArticle: Bool {
        types.contains { type in
            type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Report")
                || type.hasSuffix("Review")
                || type == "Recipe" || type == "HowTo"
        }
    }

    var isPerson: Bool { types.contains("Person") }
    var isSite: Bool { types.contains { $0 == "WebSite" || $0 == "NewsMediaOrganization" || $0 == "Organization" } }
    var isPage: Bool { types.contains { $0.hasSuffix("WebPage") || $0.hasSuffix("Page") } }
}
