import GalleyCore

/// Writes CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8.
struct CSVWriter: ArticleWriter {
    private let options: HandoffOptions
    private var hasHeader = false

    init(_ options: HandoffOptions) { self.options = options }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let handoff = Handoff(article, target: options.target, inlineTags: .protected)
        if hasHeader {
            throw HandoffError(.wrongArticle, article.id, "a table holds one article; write each into its own")
        }
        hasHeader = true
        sink.append("\u{FEFF}")
        let columns = [
            "id", "role", "source (\(handoff.sourceLanguage))", "translation (\(handoff.targetLanguage))", "notes",
        ]
        sink.append(Self.row(columns))
        for unit in handoff.units where unit.isTranslatable {
            let source = PlainCodes.encode(unit.source)
            let kept = unit.source.spans.filter(\.isProtected).map { "Keep as it is: " + unit.source.words(of: $0) }
            let notes = (unit.notes.map(\.text) + kept).joined(separator: "\n")
            sink.append(
                Self.row([unit.id, unit.role, source, options.isPrefilled ? source : "", notes]))
        }
    }

    private static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    private static func cell(_ words: String) -> String {
        let isFormula = words.first.map(CSVFormat.formulaSigns.contains) ?? false
        let safe = isFormula ? "'" + words : words
        guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D, 0x3B].contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
