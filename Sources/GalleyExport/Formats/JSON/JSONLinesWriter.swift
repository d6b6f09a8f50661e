import GalleyCore

/// Writes one article a line.
struct JSONLinesWriter: ArticleWriter {
    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        sink.withJSON { article.write(to: &$0) }
        sink.append(0x0A)
    }
}
