import GalleyCore
import GalleyStore
import GalleyXML

/// Reads glossaries: CSV and TSV, whose first line names the languages (the source's first), and TBX (ISO 30042, both
/// its 2008 elements and those of 2019).
enum GlossaryReader {
    /// Bytes of the largest glossary read.
    private static let limit = 64_000_000

    /// - Throws: `GlossaryError` when the file is no glossary; `FileError` when it cannot be read.
    static func read(_ path: String) throws -> Glossary {
        let bytes = try FileContents.read(path, limit: limit)
        let name = path.lowercased()
        if name.hasSuffix(".tbx") || name.hasSuffix(".xml") { return try readTBX(bytes, path) }
        let isTabbed = name.hasSuffix(".tsv") || name.hasSuffix(".txt")
        return try readRows(String(decoding: bytes, as: UTF8.self), separator: isTabbed ? "\t" : ",", path)
    }

    private static func readRows(_ text: String, separator: Character, _ path: String) throws -> Glossary {
        var rows = DelimitedText.rows(text, separator: separator)[...]
        guard let header = rows.popFirst()?.map(\.trimmed), header.count > 1, !header.contains("") else {
            throw GlossaryError(
                path: path, line: 1, problem: "the first line must name the languages, such as en,ko,es")
        }
        if let stranger = header.dropFirst().first(where: { !isLanguage($0) }) {
            throw GlossaryError(
                path: path, line: 1,
                problem: "\"\(stranger)\" is no language; the first line names them, such as term,ko,es")
        }
        let concepts = try rows.enumerated().compactMap { number, row -> Glossary.Concept? in
            guard row.count <= header.count else {
                throw GlossaryError(path: path, line: number + 2, problem: "has more columns than the first line")
            }
            let words = zip(header, row.map(\.trimmed)).filter { !$0.1.isEmpty }
            return row.first?.trimmed.isEmpty ?? true
                ? nil : Glossary.Concept(words: words.map { (language: $0.0, term: $0.1) })
        }
        return Glossary(languages: header, concepts: concepts)
    }

    /// As a spreadsheet names languages: `en`, `pt-BR`, `pt_BR`.
    private static func isLanguage(_ name: String) -> Bool {
        LanguageTagForm.isWellFormed(name.replacing("_", with: "-"))
    }

    // MARK: TBX

    private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    private static func readTBX(_ bytes: [UInt8], _ path: String) throws -> Glossary {
        let root: XMLElement
        do {
            root = try XMLReader().read(bytes)
        } catch let error as XMLError {
            throw GlossaryError(path: path, line: error.line, problem: error.problem)
        }
        guard root.name == "martif" || root.name == "tbx", let body = root.first("text")?.first("body") else {
            throw GlossaryError(path: path, line: root.line, problem: "is no TBX: no <martif> or <tbx> with a body")
        }
        let concepts = (body.elements("termEntry") + body.elements("conceptEntry")).map { entry in
            Glossary.Concept(
                words: (entry.elements("langSet") + entry.elements("langSec")).flatMap { section in
                    let language = section.attribute("lang", in: xmlNamespace) ?? ""
                    return terms(of: section).map { (language: language, term: $0) }
                })
        }
        var languages = [root.attribute("lang", in: xmlNamespace)].compactMap(\.self)
        for (language, _) in concepts.flatMap(\.words) where !languages.contains(language) {
            languages.append(language)
        }
        return Glossary(languages: languages.filter { !$0.isEmpty }, concepts: concepts)
    }

    /// The terms of a language's section, preferred ones first, forbidden ones left out.
    private static func terms(of section: XMLElement) -> [String] {
        let groups =
            section.elements("tig") + section.elements("termSec")
            + section.elements("ntig").flatMap { $0.elements("termGrp") }
        let rated = groups.map { group -> (term: String, status: String) in
            let status = group.elements("termNote").first { note in
                ["administrativeStatus", "normativeAuthorization"].contains(note.attribute("type") ?? "")
            }
            return (group.first("term")?.text.trimmed ?? "", status?.text ?? "")
        }.filter { !$0.term.isEmpty && !$0.status.hasPrefix("deprecated") && !$0.status.hasPrefix("superseded") }
        return rated.filter { $0.status.hasPrefix("preferred") }.map(\.term)
            + rated.filter { !$0.status.hasPrefix("preferred") }.map(\.term)
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(String(start.reversed().drop(while: \.isWhitespace)).reversed())
    }
}
