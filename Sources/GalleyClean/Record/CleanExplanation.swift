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
        /// The rule that decided; nil for what was kept because it reads like the story.
        public let rule: RuleID?
        /// One plain sentence.
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
        return CleanExplanation(result)
    }
}

extension CleanExplanation {
    init(_ result: CleanResult) {
        let article = result.article
        let likelihoods = Self.likelihoodsByPlace(result)
        var entries = article.body.map { Self.entry($0, article, likelihoods) }
        entries += article.cuts.map { cut in
            Entry(
                fate: cut.rule.id == OutsideTheStory.description.id ? .outside : .cut, text: cut.text, role: nil,
                rule: cut.rule.id, reason: cut.reason, confidence: cut.confidence, place: cut.block.place, name: cut.id)
        }
        entries += article.edits.filter { $0.action == .move }.map { edit in
            Entry(
                fate: .moved, text: edit.before ?? "", role: nil, rule: edit.rule.id,
                reason: edit.reason + ", moved to " + edit.subject, confidence: edit.confidence, place: edit.place,
                name: nil)
        }
        entries.sort { ($0.place?.lowerBound ?? .max, $0.text) < ($1.place?.lowerBound ?? .max, $1.text) }
        self.init(article: article, entries: entries)
    }

    private static func likelihoodsByPlace(_ result: CleanResult) -> [Int: Float] {
        guard let reading = result.reading else { return [:] }
        return Dictionary(
            zip(reading.passages.map(\.place.lowerBound), result.likelihoods), uniquingKeysWith: { first, _ in first })
    }

    /// A block's words; of a picture or embed, what there is to know it by.
    private static func words(of block: Block, _ article: Article) -> String {
        switch block.content {
        case .picture(let id):
            let picture = article.pictures.first { $0.id == id }
            return [picture?.alt, picture?.url].compactMap(\.self).joined(separator: " ")
        case .embed(let embed): return [embed.title, embed.url].compactMap(\.self).joined(separator: " ")
        default: return block.text
        }
    }

    /// A block that stayed: because somebody let it stand, because a rule gave it its role, or by all signs together.
    private static func entry(_ block: Block, _ article: Article, _ likelihoods: [Int: Float]) -> Entry {
        let edits = article.edits.filter { $0.block == block.id && $0.block != nil }
        let decision = edits.first { $0.action == .stet } ?? edits.last { $0.action == .role }
        let likelihood = block.place.flatMap { likelihoods[$0.lowerBound] }.map(Double.init)
        let reason: String
        switch block.content {
        case .picture: reason = "a picture of the story"
        case .embed: reason = "shown among the story's paragraphs"
        default: reason = likelihood == nil ? "a paragraph of the text" : "reads like the story by all signs together"
        }
        return Entry(
            fate: .kept, text: words(of: block, article), role: block.role, rule: decision?.rule.id,
            reason: decision?.reason ?? reason, confidence: decision?.confidence ?? likelihood ?? 1,
            place: block.place, name: nil)
    }
}
