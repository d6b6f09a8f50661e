import GalleyCore

/// What a tagging rule works on: the article's readable blocks cut into words, its language, and the tags so far.
struct TaggingRequest: Sendable {
    let article: Article
    /// Primary subtag of the article's language: `en`, `ko`.
    let language: String
    let blocks: [TaggedBlock]
    /// The house's terms in that language.
    let terms: TermIndex?
    /// Persons, organisations and places.
    let names: ArticleNames
    /// What earlier rules found, in their order.
    var found: [Tag] = []

    init(article: Article, language: String, blocks: [TaggedBlock], terms: TermIndex?) {
        self.article = article
        self.language = language
        self.blocks = blocks
        self.terms = terms
        names = ArticleNames(blocks, language: language)
    }

    /// The day that dates without a year are counted from: the dateline's, else the day of publication.
    var referenceDate: Timestamp? { article.metadata.dateline?.date ?? article.metadata.published }

    /// True when an earlier tag of these categories lies on the range.
    func isTaken(_ range: Range<Int>, in block: TaggedBlock, by categories: Set<TagCategory>) -> Bool {
        found.contains { $0.block == block.id && categories.contains($0.category) && $0.range.overlaps(range) }
    }
}
