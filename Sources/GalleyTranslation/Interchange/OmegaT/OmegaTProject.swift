package import GalleyCore
import GalleyXML

/// A project folder that OmegaT opens as it is: the hand-off as its source, the article's terms as its glossary.
package struct OmegaTProject: Sendable {
    /// A file of the folder: its path in it, with `/`, and its bytes.
    package struct File: Sendable, Hashable {
        package let path: String
        package let bytes: [UInt8]
    }

    /// Folders that must be there, even empty: without them OmegaT does not read the project.
    package static let folders = ["dictionary", "glossary", "omegat", "source", "target", "tm"]

    /// In the order of their paths.
    package let files: [File]

    /// - Parameters:
    ///   - name: the source file's name without its extension.
    ///   - target: BCP 47.
    /// - Throws: `HandoffError` when `target` is no language tag.
    package init(_ article: Article, name: String, target: String) throws {
        var writer = try XLIFF12.format.makeWriter(ExportOptions(target: target))
        var sink = ByteSink()
        try writer.open(&sink)
        try writer.write(article, to: &sink)
        try writer.finish(&sink)
        let handoff = Handoff(article, target: target)
        files = [
            File(path: "glossary/glossary.txt", bytes: Array(Self.glossary(handoff).utf8)),
            File(path: "omegat.project", bytes: Self.settings(from: handoff.sourceLanguage, to: target)),
            File(path: "source/\(name).xlf", bytes: sink.bytes),
        ]
    }

    /// Terms with their approved translations, parted by tabs as OmegaT reads them in UTF-8 (`.txt`).
    private static func glossary(_ handoff: Handoff) -> String {
        var lines: [String] = []
        for unit in handoff.units {
            for tag in unit.tags where tag.category == .term || tag.category == .acronym {
                let words = field(unit.source.text.slice(tag.range))
                let translations = tag.tag.translations(into: handoff.targetLanguage).map(field)
                let line =
                    ([words, translations.joined(separator: ", ")]
                    + (tag.category == .acronym ? [field(tag.tag.value ?? "")] : []))
                    .joined(separator: "\t")
                if !lines.contains(line) { lines.append(line) }
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func field(_ words: String) -> String {
        String(words.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    /// The project's settings: sentences are Galley's, so OmegaT does not segment again.
    private static func settings(from source: String, to target: String) -> [UInt8] {
        var xml = XMLWriter(indentation: 2)
        xml.start("omegat")
        xml.start("project", [("version", "1.0")])
        let folders = ["source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file", "dictionary_dir"]
        for folder in folders { xml.element(folder, text: "__DEFAULT__") }
        let tokenizer = "org.omegat.tokenizer.DefaultTokenizer"
        let settings = [
            ("source_lang", source == "und" ? "en" : source), ("target_lang", target), ("source_tok", tokenizer),
            ("target_tok", tokenizer), ("sentence_seg", "false"), ("support_default_translations", "true"),
            ("remove_tags", "false"),
        ]
        for (name, value) in settings { xml.element(name, text: value) }
        return xml.finish()
    }
}
