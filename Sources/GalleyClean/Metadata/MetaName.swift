/// The `meta` names Galley reads, whatever vocabulary they come from (Open Graph, Dublin Core, Parse.ly …).
enum MetaName: UInt8, Sendable {
    case title, siteName, summary, author, published, modified, section, keywords, tag, url, language, copyright
    case picture, type, isFree, firstLabel, firstDatum

    /// One name of a vocabulary and what it stands for.
    struct Entry: Sendable {
        let meta: MetaName
        let name: StaticString
    }

    /// The name behind the value of `name`, `property` or `itemprop`.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> Entry? { table[ClassWords.hash(of: bytes)] }

    static let count = Int(MetaName.firstDatum.rawValue) + 1

    private static let names: [(MetaName, [StaticString])] = [
        (
            .title,
            [
                "og:title", "twitter:title", "title", "dc.title", "dcterms.title", "headline", "parsely-title",
                "sailthru.title", "citation_title", "hdl",
            ]
        ),
        (
            .siteName,
            [
                "og:site_name", "application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title",
                "article:publisher_name", "al:ios:app_name",
            ]
        ),
        (.summary, ["description", "og:description", "twitter:description", "dc.description", "sailthru.description"]),
        (
            .author,
            [
                "author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author",
                "sailthru.author", "authors", "cxenseparse:author", "article:author_name", "citation_author", "creator",
                "dc.contributor", "og:article:author", "article.author", "cxenseparse:recs:author", "byline",
            ]
        ),
        (
            .published,
            [
                "article:published_time", "og:published_time", "datepublished", "date", "dc.date",
                "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.issued", "dcterms.date",
                "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
                "published_time", "article:published", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
                "og:article:published_time", "article.published", "published-date", "ptime", "created",
                "article_date_original", "originalpublicationdate", "citation_publication_date", "display-date",
            ]
        ),
        (
            .modified,
            [
                "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified",
                "lastmod", "article:modified", "modified_time", "dc.date.modified", "updated_time", "utime",
            ]
        ),
        (
            .section,
            [
                "article:section", "section", "parsely-section", "og:section", "cxenseparse:category",
                "article.section",
            ]
        ),
        (.keywords, ["keywords", "news_keywords", "parsely-tags", "sailthru.tags"]),
        (.tag, ["article:tag", "og:article:tag"]),
        (.url, ["og:url", "twitter:url", "parsely-link"]),
        (.language, ["og:locale", "language", "content-language", "dc.language", "inlanguage"]),
        (.copyright, ["copyright", "rights", "dc.rights", "dcterms.rights", "copyrightnotice"]),
        (.picture, ["og:image", "twitter:image"]),
        (.type, ["og:type"]),
        (.isFree, ["isaccessibleforfree"]),
        (.firstLabel, ["twitter:label1"]),
        (.firstDatum, ["twitter:data1"]),
    ]

    private static let table = HashTable<Entry>(
        merging: names.flatMap { meta, words in
            words.map { word in (word.withUTF8Buffer { ClassWords.hash(of: $0) }, Entry(meta: meta, name: word)) }
        }
    ) { first, _ in first }
}
