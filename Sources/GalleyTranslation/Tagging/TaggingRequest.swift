import GalleyCore

/// What a tagging rule works on: the article's readable blocks cut into words, its language, and the tags so far.
struct TaggingRequest: Sendable {
    let article: Article
    /// Primary subtag of the article's language: `en`, `ko`.
    let language: String
    let blocks: [TaggedBlock]
    let glossary: Glossary?
    /// What earlier rules found, in their order.
    var found: [Tag] = []

    /// The day that dates without a year are counted from: the dateline's, else the day of publication.
    var referenceDate: Timestamp? { article.metadata.dateline?.date ?? article.metadata.published }

    /// True when an earlier tag of these categories lies on the range.
    func isTaken(_ range: Range<Int>, in block: TaggedBlock, by categories: Set<TagCategory>) -> Bool {
        found.contains { $0.block == block.id && categories.contains($0.category) && $0.range.overlaps(range) }
    }
}
