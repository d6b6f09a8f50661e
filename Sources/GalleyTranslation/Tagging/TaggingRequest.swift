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
    /// What earlier rules found, by block, in their order.
    private(set) var found: [[Tag]]
    private let indices: [BlockID: Int]

    init(article: Article, language: String, blocks: [TaggedBlock], terms: TermIndex?) {
        self.article = article
        self.language = language
        self.blocks = blocks
        self.terms = terms
        names = ArticleNames(blocks, language: language)
        found = Array(repeating: [], count: blocks.count)
        indices = Dictionary(blocks.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// The day that dates without a year are counted from: the dateline's, else the day of publication.
    var referenceDate: Timestamp? { article.metadata.dateline?.date ?? article.metadata.published }

    /// Takes in what a rule found.
    mutating func add(_ tags: [Tag]) {
        var (id, index) = (BlockID?.none, 0)
        for tag in tags {
            // Rules go from block to block: the same one is looked up once.
            if tag.block != id { (id, index) = (tag.block, indices[tag.block] ?? 0) }
            found[index].append(tag)
        }
    }

    /// The tags on a block so far.
    func tags(on block: TaggedBlock) -> [Tag] { found[block.index] }

    /// True when an earlier tag of these categories lies on the range.
    func isTaken(_ range: Range<Int>, in block: TaggedBlock, by categories: [TagCategory]) -> Bool {
        found[block.index].contains { $0.range.overlaps(range) && categories.contains($0.category) }
    }
}
