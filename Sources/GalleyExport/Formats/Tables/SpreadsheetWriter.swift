import GalleyCore

/// Writes a row of columns for each article.
struct SpreadsheetWriter: ArticleWriter {
    private static let columns: [(name: String, value: @Sendable (Article) -> String?)] = [
        ("id", { $0.id }), ("url", { $0.metadata.url }), ("canonicalUrl", { $0.metadata.canonicalURL }),
        ("site", { $0.metadata.site }), ("headline", { $0.metadata.headline }), ("summary", { $0.metadata.summary }),
        ("authors", { $0.metadata.authors.map(\.name).joined(separator: "; ") }),
        ("published", { $0.metadata.published?.description }), ("modified", { $0.metadata.modified?.description }),
        ("language", { $0.metadata.language }), ("section", { $0.metadata.section }),
        ("keywords", { $0.metadata.keywords.joined(separator: "; ") }), ("dateline", { $0.metadata.dateline?.text }),
        ("copyright", { $0.metadata.rights.copyright }), ("state", { $0.workState.rawValue }),
        ("words", { String($0.text.utf8.split { $0 <= 0x20 }.count) }), ("text", { $0.text }),
    ]

    let separator: Character
    let keepsFormulas: Bool

    mutating func open(_ sink: inout ByteSink) throws { sink.append(line(Self.columns.map(\.name))) }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        sink.append(line(Self.columns.map { cell($0.value(article) ?? "") }))
    }

    private func line(_ cells: [String]) -> String {
        cells.joined(separator: String(separator)) + (separator == "," ? "\r\n" : "\n")
    }

    /// A cell as the format quotes it; one that a spreadsheet would take for a formula gets an apostrophe before it.
    private func cell(_ text: String) -> String {
        var words = text.utf8.contains(0) ? String(decoding: text.utf8.filter { $0 != 0 }, as: UTF8.self) : text
        if !keepsFormulas, let first = words.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) {
            words = "'" + words
        }
        guard separator == "," else {
            return String(decoding: words.utf8.map { $0 >= 0x09 && $0 <= 0x0D ? 0x20 : $0 }, as: UTF8.self)
        }
        guard words.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return words }
        // Byte by byte: a quotation mark with a combining mark behind it must be doubled too.
        var quoted: [UInt8] = [0x22]
        for byte in words.utf8 { quoted += byte == 0x22 ? [byte, byte] : [byte] }
        return String(decoding: quoted + [0x22], as: UTF8.self)
    }
}
