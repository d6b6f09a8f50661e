import GalleyCore

/// Writes plain text in UTF-8; control characters other than tab and line feed are left out.
struct TextWriter: ArticleWriter {
    private var isFirst = true

    init() {}

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        if !isFirst { sink.append("\n* * *\n\n") }
        isFirst = false
        var bytes: [UInt8] = []
        let headline = article.headline
        if !headline.isEmpty {
            Self.append(headline, to: &bytes)
            bytes.append(contentsOf: [0x0A, 0x0A])
        }
        Self.append(article.text, to: &bytes)
        bytes.append(0x0A)
        sink.append(bytes)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            guard utf8.contains(where: isControl) else { return bytes.append(contentsOf: utf8) }
            bytes.append(contentsOf: utf8.lazy.filter { !isControl($0) })
        }
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F }
}
