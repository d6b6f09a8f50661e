import GalleyCore

/// An article in the bytes of a format, made before it is the article's turn to be written.
package struct RenderedArticle: Sendable {
    /// As the gate let it through.
    let article: Article
    /// Its part of a file for many, or its whole file.
    let bytes: [UInt8]
}

/// Writes what was rendered before.
struct RenderedArticleWriter: ArticleWriter {
    let rendered: RenderedArticle

    mutating func write(_ article: Article, to sink: inout ByteSink) throws { sink.append(rendered.bytes) }
}
