import GalleyCore
import GalleyStore

/// A house's terms with their approved translations, read from CSV or TSV.
///
/// The first line names the languages: the source's first, then one a column.
struct Glossary: Sendable {
    /// One term.
    struct Term: Sendable {
        let source: String
        /// Approved translations by language.
        let targets: [(language: String, words: String)]
    }

    /// Longest first, so that of two that begin together the longer one wins.
    let terms: [Term]

    init(terms: [Term]) { self.terms = terms.sorted { $1.source.utf8.count < $0.source.utf8.count } }

    /// - Throws: `GlossaryError` when the file has no header or a line has more columns than it; `FileError`.
    init(path: String, targets wanted: [String] = []) throws {
        let text = String(decoding: try FileContents.read(path, limit: 64_000_000), as: UTF8.self)
        let separator: Character = path.hasSuffix(".tsv") ? "\t" : ","
        var rows = DelimitedText.rows(text, separator: separator)[...]
        guard let header = rows.popFirst(), header.count > 1 else {
            throw GlossaryError(
                path: path, line: 1, problem: "the first line must name the languages, such as en,ko,es")
        }
        let read = try rows.enumerated().compactMap { number, row -> Term? in
            guard let source = row.first, !source.isEmpty else { return nil }
            guard row.count <= header.count else {
                throw GlossaryError(path: path, line: number + 2, problem: "has more columns than the first line")
            }
            let targets = zip(header, row).dropFirst().filter { language, words in
                !words.isEmpty && (wanted.isEmpty || wanted.contains(language))
            }
            return Term(source: source, targets: targets.map { ($0.0, $0.1) })
        }
        self.init(terms: read)
    }
}
