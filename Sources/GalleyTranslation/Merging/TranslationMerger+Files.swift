package import GalleyCore

extension TranslationMerger {
    /// Takes a whole file back, whatever its format, each hand-off in it into the article it belongs to.
    ///
    /// The article is the one the file names; where the file names none that is there, the one whose units it has
    /// most of.
    /// - Throws: `HandoffError` when the file cannot be read, or belongs to none of the articles. Nothing is merged then.
    package func merge(_ bytes: [UInt8], name: String, into sources: [Article]) throws -> [MergeResult] {
        try HandoffReader.read(bytes, name: name).filter { !$0.units.isEmpty }.map { returned in
            let named = returned.articleID.flatMap { id in sources.first { $0.id == id } }
            guard let source = named ?? Self.likeliest(for: returned, among: sources) else {
                throw HandoffError(
                    .wrongArticle, name,
                    "it belongs to none of the \(sources.count) articles given; name the article it was made from")
            }
            return try merge(returned, into: source, name: name)
        }
    }

    /// The article that has most of the file's units, by name or by words; nil when none has any.
    private static func likeliest(for returned: ReturnedHandoff, among sources: [Article]) -> Article? {
        let names = Set(returned.units.map(\.id))
        let words = Set(returned.units.compactMap { $0.source.map { HandoffUnit.hash(of: $0.text) } })
        // Every article has a headline: its name alone tells nothing.
        let ranked = sources.map { article in
            let units = ArticleUnits(article).units.filter { $0.place.block != nil }
            return (article, units.count { names.contains($0.id) || words.contains($0.hash) })
        }
        return ranked.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
    }
}
