/// Writes articles in one format: opens, takes articles one after the other, finishes.
///
/// A writer adds bytes to the sink it is handed and keeps no article; that is what makes long outputs cheap.
public protocol ArticleWriter: Sendable {
    /// What stands before the first article.
    mutating func open(_ sink: inout ByteSink) throws
    /// One article.
    mutating func write(_ article: Article, to sink: inout ByteSink) throws
    /// One article with the pictures that are held of it, by the addresses it gives for them.
    mutating func write(_ article: Article, pictures: [String: WebPage], to sink: inout ByteSink) throws
    /// What stands after the last one.
    mutating func finish(_ sink: inout ByteSink) throws
    /// The same in parts, for formats whose bytes are known only at the end (an archive, a database).
    /// - Returns: true when there is more: the sink is emptied and the writer asked again.
    mutating func finishPart(_ sink: inout ByteSink) throws -> Bool
}

extension ArticleWriter {
    public mutating func open(_ sink: inout ByteSink) throws {}
    public mutating func write(_ article: Article, pictures: [String: WebPage], to sink: inout ByteSink) throws {
        try write(article, to: &sink)
    }
    public mutating func finish(_ sink: inout ByteSink) throws {}
    public mutating func finishPart(_ sink: inout ByteSink) throws -> Bool {
        try finish(&sink)
        return false
    }
}
