import GalleyCore

/// The lines of a report, one for each article. Those of articles that stand from an earlier run are kept as they lie in
/// the desk and read when somebody asks for them: of thousands a person is shown a few.
package struct ReportedArticles: RandomAccessCollection, Sendable {
    enum Line: Sendable {
        case read(RunReport.ArticleRow)
        /// As JSON text, of an article that stands from an earlier run.
        case kept(id: String, text: String)
        /// Beyond what the report shows.
        case counted(id: String)

        /// Id of the article.
        var id: String {
            switch self {
            case .read(let row): row.id
            case .kept(let id, _), .counted(let id): id
            }
        }

        /// As the desk keeps it: JSON text.
        var text: String {
            switch self {
            case .read(let row): row.json.text
            case .kept(_, let text): text
            case .counted(let id): ReportedArticles.row(id).json.text
            }
        }
    }

    private var lines: [(line: Line, files: [String])] = []

    package var startIndex: Int { 0 }
    package var endIndex: Int { lines.count }

    package subscript(index: Int) -> RunReport.ArticleRow {
        let (line, files) = lines[index]
        var row =
            switch line {
            case .read(let row): row
            case .kept(let id, let text): Self.row(text, id)
            case .counted(let id): Self.row(id)
            }
        row.files += files
        return row
    }

    /// A line that cannot be read any more names its article all the same.
    private static func row(_ text: String, _ id: String) -> RunReport.ArticleRow {
        (try? JSONReader.read(Array(text.utf8))).flatMap(RunReport.ArticleRow.init(json:))
            ?? row(id)
    }

    fileprivate static func row(_ id: String) -> RunReport.ArticleRow {
        RunReport.ArticleRow(id: id, url: nil, headline: "", words: 0, cuts: [], files: [], warnings: [])
    }

    mutating func append(_ line: Line) { lines.append((line, [])) }

    /// Adds a file that holds the article, once.
    mutating func add(_ file: String, at index: Int) {
        if !lines[index].files.contains(file) { lines[index].files.append(file) }
    }
}
