package import GalleyCore
import GalleyXML

/// A project folder that OmegaT opens as it is: the hand-offs as its source, their terms as its glossary.
package struct OmegaTProject: Sendable {
    /// Folders that must be there, even empty: without them OmegaT does not read the project.
    package static let folders = ["dictionary", "glossary", "omegat", "source", "target", "tm"]

    /// In the order of their paths.
    package let files: [HandoffFile]

    /// - Parameters:
    ///   - articles: with the name of each source file, without its extension; all in one language.
    ///   - target: BCP 47.
    /// - Throws: `HandoffError` when `target` is no language tag.
    package init(_ articles: [(name: String, article: Article)], target: String) throws {
        let handoffs = articles.map { Handoff($0.article, target: target) }
        let settings = Self.settings(from: handoffs.first?.sourceLanguage ?? "und", to: target)
        files =
            [
                HandoffFile(path: "glossary/glossary.txt", bytes: Array(TermEntries(handoffs).tabbedLines.utf8)),
                HandoffFile(path: "omegat.project", bytes: settings),
            ]
            + (try articles.map { name, article in
                HandoffFile(
                    path: "source/\(name).xlf", bytes: try HandoffProfile.write(article, XLIFF12.format, target))
            })
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
