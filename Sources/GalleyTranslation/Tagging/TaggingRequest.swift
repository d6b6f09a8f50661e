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
    /// Of blocks with many tags.
    private var runs: [Int: TagRuns] = [:]

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
        var index = 0
        for tag in tags {
            // Rules go from block to block: the next one is mostly near.
            while index < blocks.count, blocks[index].id != tag.block { index += 1 }
            if index == blocks.count { index = indices[tag.block] ?? 0 }
            if found[index].isEmpty { found[index].reserveCapacity(Self.usual) }
            found[index].append(tag)
            let count = found[index].count
            if count == Self.many {
                runs[index] = TagRuns(found[index])
            } else if count > Self.many {
                runs[index]?.add(count - 1, of: found[index])
            }
        }
    }

    /// Tags of a block that has any.
    private static let usual = 6

    /// So many are asked one by one in no time.
    private static let many = 24

    /// The tags on a block so far.
    func tags(on block: TaggedBlock) -> [Tag] { found[block.index] }

    /// True when an earlier tag of these categories lies on the range.
    func isTaken(_ range: Range<Int>, in block: TaggedBlock, by categories: [TagCategory]) -> Bool {
        if let runs = runs[block.index] { return runs.hold(range, by: categories, in: found[block.index]) }
        return found[block.index].contains { $0.range.overlaps(range) && categories.contains($0.category) }
    }
}
