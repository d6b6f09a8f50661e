import GalleyCore

/// Writes a row of columns for each article.
struct SpreadsheetWriter: ArticleWriter {
    /// The columns before the number of words and the words themselves.
    private static let columns: [(name: String, value: @Sendable (Article) -> String?)] = [
        ("id", { $0.id }), ("url", { $0.metadata.url }), ("canonicalUrl", { $0.metadata.canonicalURL }),
        ("site", { $0.metadata.site }), ("headline", { $0.metadata.headline }), ("summary", { $0.metadata.summary }),
        ("authors", { $0.metadata.authors.map(\.name).joined(separator: "; ") }),
        ("published", { $0.metadata.published?.description }), ("modified", { $0.metadata.modified?.description }),
        ("language", { $0.metadata.language }), ("section", { $0.metadata.section }),
        ("keywords", { $0.metadata.keywords.joined(separator: "; ") }), ("dateline", { $0.metadata.dateline?.text }),
        ("copyright", { $0.metadata.rights.copyright }), ("state", { $0.workState.rawValue }),
    ]
    private static let opensFormula = ByteSet { "=+-@\t\r\n".utf8.contains($0) }

    let dialect: TableDialect
    let keepsFormulas: Bool

    mutating func open(_ sink: inout ByteSink) throws {
        sink.append(row(Self.columns.map(\.name) + ["words", "text"]))
    }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let text = article.text
        let count = text.utf8.split { $0 <= 0x20 }.count
        sink.append(row(Self.columns.map { $0.value(article) ?? "" } + [String(count), text]))
    }

    private func row(_ cells: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(dialect.separator) }
            append(cell, to: &bytes)
        }
        dialect.lineEnd.withUTF8Buffer { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// A cell as the dialect quotes it; one that a spreadsheet would take for a formula gets an apostrophe before it.
    /// Byte by byte: a quotation mark with a combining mark behind it must be doubled too.
    private func append(_ cell: String, to bytes: inout [UInt8]) {
        var cell = cell
        cell.withUTF8 { utf8 in
            let isQuoted = dialect.wantsQuotes.next(in: utf8, 0..<utf8.count) < utf8.count
            if isQuoted { bytes.append(0x22) }
            if !keepsFormulas, let first = utf8.first(where: { $0 != 0 }), Self.opensFormula.contains(first) {
                bytes.append(UInt8(ascii: "'"))
            }
            var copied = 0
            var index = dialect.changes.next(in: utf8, 0..<utf8.count)
            while index < utf8.count {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
                dialect.replacement(of: utf8[index]).withUTF8Buffer { bytes.append(contentsOf: $0) }
                copied = index + 1
                index = dialect.changes.next(in: utf8, copied..<utf8.count)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
            if isQuoted { bytes.append(0x22) }
        }
    }
}
