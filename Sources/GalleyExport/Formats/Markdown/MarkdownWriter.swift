import GalleyCore

/// Writes Markdown with front matter, or, without it, with the headline as a heading.
struct MarkdownWriter: ArticleWriter {
    /// Nil for none.
    let profile: FrontMatterProfile?
    private var isFirst = true

    init(profile: FrontMatterProfile?) { self.profile = profile }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        if !isFirst { sink.append(0x0A) }
        isFirst = false
        var body = MarkdownBody(article)
        if let profile {
            var frontMatter = FrontMatter(profile)
            sink.append(frontMatter.bytes(for: article))
            sink.append(0x0A)
        } else if !article.headline.isEmpty {
            body.writeHeadline(article.headline)
        }
        body.write(article)
        sink.append(body.bytes)
    }
}
