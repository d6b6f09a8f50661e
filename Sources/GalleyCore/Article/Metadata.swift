/// What is known of an article besides its words.
public struct Metadata: Sendable, Hashable {
    /// The address it was read from.
    public var url: String?
    /// The address the publisher calls its own.
    public var canonicalURL: String?
    /// The publisher's name.
    public var site: String?
    public var headline: String?
    /// The page's own description; the standfirst shown in the page is a block of the body.
    public var summary: String?
    public var authors: [Author]
    public var published: Timestamp?
    public var modified: Timestamp?
    /// BCP 47.
    public var language: String?
    public var section: String?
    public var keywords: [String]
    public var dateline: Dateline?
    /// From the origin to the one who published the page.
    public var sourceChain: [SourceLink]
    public var rights: Rights
    /// Id of the article this one is a translation of.
    public var translationOf: String?

    public init(
        url: String? = nil, canonicalURL: String? = nil, site: String? = nil, headline: String? = nil,
        summary: String? = nil, authors: [Author] = [], published: Timestamp? = nil, modified: Timestamp? = nil,
        language: String? = nil, section: String? = nil, keywords: [String] = [], dateline: Dateline? = nil,
        sourceChain: [SourceLink] = [], rights: Rights = Rights(), translationOf: String? = nil
    ) {
        self.url = url
        self.canonicalURL = canonicalURL
        self.site = site
        self.headline = headline
        self.summary = summary
        self.authors = authors
        self.published = published
        self.modified = modified
        self.language = language
        self.section = section
        self.keywords = keywords
        self.dateline = dateline
        self.sourceChain = sourceChain
        self.rights = rights
        self.translationOf = translationOf
    }
}
