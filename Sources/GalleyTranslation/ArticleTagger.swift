public import GalleyCore
import GalleyText

/// Tells translators what an article holds: its language, its sentences, and standoff tags on what to protect, who
/// speaks, what an acronym means, which day a date is. The words are never changed.
public struct ArticleTagger: Sendable {
    private let glossary: GlossaryIndex?

    /// - Throws: `GlossaryError` when the glossary cannot be read.
    public init(options: TagOptions = TagOptions()) throws {
        glossary = try options.glossary.map { GlossaryIndex(try GlossaryReader.read($0), targets: options.targets) }
    }

    /// The article with its language, segments and tags; earlier ones are replaced.
    public func tag(_ article: Article) -> Article {
        var editor = ArticleEditor(article, step: "tag")
        let language = LanguageRule.settle(&editor)
        let blocks = TaggedBlock.blocks(article.body.filter { $0.role.isRead && !$0.text.isEmpty }, language: language)
        var request = TaggingRequest(
            article: editor.article, language: language, blocks: blocks, terms: glossary?.terms(in: language))
        for rule in TagRules.all { request.add(rule.tags(in: request)) }
        let tags = request.found.flatMap(Self.ordered)
        let segments = Segmenter(language: language).segments(of: article, protecting: tags)
        editor.setTags(tags, segments: segments)
        if article.workState == .fetched || article.workState == .cleaned { editor.setWorkState(.tagged) }
        return editor.finish()
    }

    /// A block's tags in the order of the text, the longer first where several begin together.
    private static func ordered(_ tags: [Tag]) -> [Tag] {
        if tags.count < 2 { return tags }
        return tags.indices.sorted { a, b in
            let (left, right) = (tags[a].range, tags[b].range)
            return (left.lowerBound, -left.upperBound, a) < (right.lowerBound, -right.upperBound, b)
        }.map { tags[$0] }
    }
}
