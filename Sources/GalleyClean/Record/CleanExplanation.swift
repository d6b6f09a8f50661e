public import GalleyCore

/// Every block of a page from top to bottom and what became of it.
public struct CleanExplanation: Sendable {
    /// What became of a block.
    public enum Fate: String, Sendable, Hashable {
        case kept, moved, cut
        /// The page's surroundings, which were never taken for the story.
        case outside
    }

    /// One block of the source.
    public struct Entry: Sendable {
        public let fate: Fate
        /// The words as they stand.
        public let text: String
        /// The role it was kept with; nil otherwise.
        public let role: BlockRole?
        /// The rule that decided; nil for what was kept.
        public let rule: RuleID?
        /// One plain sentence; empty for what was kept.
        public let reason: String
        /// 0…1: how sure the decision is.
        public let confidence: Double
        /// UTF-8 offsets in the page decoded to UTF-8.
        public let place: Range<Int>?
        /// The name by which `--stet` brings it back; nil for what was not cut.
        public let name: String?
    }

    /// The article that came of it.
    public let article: Article
    public let entries: [Entry]
}

extension ArticleCleaner {
    /// Cleans a page and tells of each of its blocks what became of it.
    /// - Throws: what `clean` throws.
    public func explain(_ page: WebPage) throws -> CleanExplanation {
        var options = options
        options.record = .page
        let result = try ArticleCleaner(options: options, model: model).result(of: page)
        let article = result.article
        var entries: [CleanExplanation.Entry] = article.body.map { block in
            CleanExplanation.Entry(
                fate: .kept, text: block.text, role: block.role, rule: nil, reason: "", confidence: 1,
                place: block.place, name: nil)
        }
        entries += article.cuts.map { cut in
            CleanExplanation.Entry(
                fate: .cut, text: cut.text, role: nil, rule: cut.rule.id, reason: cut.reason,
                confidence: cut.confidence, place: cut.block.place, name: cut.id)
        }
        entries += article.edits.filter { $0.action == .move }.map { edit in
            CleanExplanation.Entry(
                fate: .moved, text: edit.before ?? "", role: nil, rule: edit.rule.id,
                reason: edit.reason + ", moved to " + edit.subject, confidence: edit.confidence, place: edit.place,
                name: nil)
        }
        entries.sort { ($0.place?.lowerBound ?? .max, $0.text) < ($1.place?.lowerBound ?? .max, $1.text) }
        return CleanExplanation(article: article, entries: entries)
    }
}
