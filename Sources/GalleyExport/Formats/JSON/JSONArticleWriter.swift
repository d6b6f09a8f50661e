import GalleyCore

/// Writes a single article as an object, several as a list: the first is held until it is known which.
struct JSONArticleWriter: ArticleWriter {
    private var first: Article?
    private var count = 0

    init() {}

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        count += 1
        if count == 1 {
            first = article
            return
        }
        if let first {
            sink.append("[\n")
            sink.append(first.json(pretty: true))
            self.first = nil
        }
        sink.append(",\n")
        sink.append(article.json(pretty: true))
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        if let first {
            sink.append(first.json(pretty: true))
            sink.append(0x0A)
        } else {
            sink.append(count == 0 ? "[]\n" : "\n]\n")
        }
    }
}
