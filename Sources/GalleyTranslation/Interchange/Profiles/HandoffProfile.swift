package import GalleyCore

/// For whom a folder of hand-offs is made: each tool has its own idea of what lies where.
package enum HandoffProfile: String, Sendable, CaseIterable {
    /// A project that OmegaT opens as it is.
    case omegat
    /// Gettext files with a terminology for Weblate.
    case weblate
    /// XLIFF with the source's words in the targets, and a glossary, for MateCat and its like.
    case matecat
    /// XLIFF with the glossary in both its forms.
    case plain

    /// Folders that must be there, even empty.
    package var folders: [String] { self == .omegat ? OmegaTProject.folders : [] }

    /// The folder's files, in the order of their paths.
    /// - Parameters:
    ///   - articles: with the name of each file, without its extension; all in one language.
    ///   - target: BCP 47.
    /// - Throws: `HandoffError` when `target` is no language tag.
    package func files(_ articles: [(name: String, article: Article)], target: String) throws -> [HandoffFile] {
        if self == .omegat { return try OmegaTProject(articles, target: target).files }
        let format = self == .weblate ? POFormat.format : XLIFF12.format
        var files = try articles.map { name, article in
            let path = self == .weblate ? "\(name)/\(target).po" : "\(name).xlf"
            return HandoffFile(path: path, bytes: try Self.write(article, format, target))
        }
        let handoffs = articles.map { Handoff($0.article, target: target) }
        let entries = TermEntries(handoffs)
        let source = handoffs.first?.sourceLanguage ?? "und"
        let tbx = TBX.write(entries, from: source, to: target)
        switch self {
        case .weblate: files.append(HandoffFile(path: "terminology/\(target).tbx", bytes: tbx))
        case .matecat: files.append(HandoffFile(path: "glossary.csv", bytes: table(entries, source, target)))
        default:
            files.append(HandoffFile(path: "glossary.csv", bytes: table(entries, source, target)))
            files.append(HandoffFile(path: "glossary.tbx", bytes: tbx))
        }
        return files.sorted { $0.path < $1.path }
    }

    static func write(_ article: Article, _ format: ExportFormat, _ target: String) throws -> [UInt8] {
        var writer = try format.makeWriter(ExportOptions(target: target))
        var sink = ByteSink()
        try writer.open(&sink)
        try writer.write(article, to: &sink)
        try writer.finish(&sink)
        return sink.bytes
    }

    /// The glossary as `galley tag --glossary` reads it; what has no translation yet is there to be filled in.
    private func table(_ entries: TermEntries, _ source: String, _ target: String) -> [UInt8] {
        func field(_ words: String) -> String {
            words.contains(where: { "\",\n\r".contains($0) }) ? "\"\(words.replacing("\"", with: "\"\""))\"" : words
        }
        let rows = [[source, target]] + entries.entries.map { [$0.term, $0.translations.first ?? ""] }
        return Array(rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined().utf8)
    }
}
