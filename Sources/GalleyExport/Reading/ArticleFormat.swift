package import GalleyCore

/// A format that articles are read from.
package enum ArticleFormat: String, Sendable, CaseIterable {
    case jsonl, json, markdown, ninjs, nitf, wxr

    /// What a file of several megabytes is looked at for.
    private static let opening = 4_096

    /// The format of a file by what stands in it and, where that is not enough, by its name; JSON Lines otherwise.
    package init(of bytes: [UInt8], named path: String) {
        let start = bytes.prefix(Self.opening).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        let name = path.lowercased()
        if start.first == UInt8(ascii: "<") {
            self = String(decoding: start, as: UTF8.self).contains("<rss") ? .wxr : .nitf
        } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") || start.starts(with: "---\n".utf8) {
            self = .markdown
        } else if name.hasSuffix(".json") {
            self = .json
        } else {
            self = .jsonl
        }
    }

    /// True for files whose articles stand on lines of their own and are read one at a time.
    package var isByLine: Bool { self == .jsonl }

    /// The articles of a whole file; ninjs is told from Galley's own JSON by what stands in it.
    /// - Throws: `ExportError`, `JSONError` or `ArticleJSONError` for a file that cannot be read at all.
    package func articles(in bytes: [UInt8]) throws -> [Article] {
        switch self {
        case .markdown: return [try MarkdownReader.read(bytes)]
        case .nitf: return [try NITFReader.read(bytes)]
        case .wxr: return try WXRReader.read(bytes)
        case .json, .jsonl, .ninjs:
            let root = try JSONDocument(bytes).root
            return try (root.array ?? [root]).map(Self.article)
        }
    }

    /// The article of a JSON value, Galley's own or ninjs.
    /// - Throws: `ExportError` or `ArticleJSONError`.
    package static func article(_ value: JSONView) throws -> Article {
        NinjsReader.recognises(value) ? try NinjsReader.article(value.value) : try Article(json: value)
    }
}
