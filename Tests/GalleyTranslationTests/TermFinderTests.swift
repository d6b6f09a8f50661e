import FoundationEssentials
import TestSupport
import Testing

@testable import GalleyTranslation

@Suite("Finding glossary terms")
struct TermFinderTests {
    private func found(_ terms: [String], in text: String, _ language: String) -> [String] {
        TermFinder(terms, language: language).matches(in: Array(text.utf8)).map {
            String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
        }
    }

    @Test(
        "the longest term wins, words are whole, and endings follow the language",
        arguments: [
            ("en", ["quay", "charging quay"], "The charging quay and two quays.", ["charging quay", "quays"]),
            ("en", ["quay"], "A quayside is none, nor is unquay.", []),
            ("de", ["Hafen", "Vertrag"], "Die Häfen; des Vertrages im Hafen.", ["Vertrages", "Hafen"]),
            ("ru", ["граница"], "На границе и у границы.", ["границе", "границы"]),
            ("ko", ["부두"], "부두에서 옛 부두까지.", ["부두", "부두"]),
            ("zh", ["码头", "新码头"], "在新码头和码头。", ["新码头", "码头"]),
        ] as [(String, [String], String, [String])])
    func matches(language: String, terms: [String], text: String, expected: [String]) {
        #expect(found(terms, in: text, language) == expected)
    }

    @Test("small terms are found in capitals too; terms with capitals only as they are written")
    func cases() {
        #expect(found(["quay"], in: "Quay, QUAY, quay, qUay", "en") == ["Quay", "QUAY", "quay"])
        #expect(found(["Quad"], in: "The Quad, the quad, the QUAD", "en") == ["Quad", "QUAD"])
    }

    @Test("what is found is what a plain search finds, for random terms and texts")
    func sameAsPlainSearch() {
        var dice = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let word = {
                String((0..<Int.random(in: 1...3, using: &dice)).map { _ in "ab".randomElement(using: &dice) ?? "a" })
            }
            let term = {
                (0..<Int.random(in: 1...3, using: &dice)).map { _ in word() }.joined(separator: " ")
            }
            let terms = Set((0..<8).map { _ in term() })
            let text = (0..<30).map { _ in word() }.joined(separator: " ")
            let words = text.split(separator: " ").map(String.init)
            var (expected, index) = ([String](), 0)
            while index < words.count {
                let longest = (1...3).reversed().lazy.filter { index + $0 <= words.count }
                    .map { (length: $0, term: words[index..<index + $0].joined(separator: " ")) }
                    .first { terms.contains($0.term) }
                if let longest { expected.append(longest.term) }
                index += longest?.length ?? 1
            }
            #expect(found(terms.sorted(), in: text, "und") == expected, "\(terms) in \(text)")
        }
    }

    @Test("a first line that names no languages is refused by its word")
    func header() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try "term,translation\nquay,Kai\n".write(toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: GlossaryError.self) { try GlossaryReader.read(path) }
        #expect(error?.description.contains("\"translation\" is no language") == true)
        try "en_GB,de\nquay,Kai\n".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try GlossaryReader.read(path).terms(in: "en-GB", targets: ["de"]).map(\.source) == ["quay"])
    }

    @Test("TBX of both editions is read, preferred terms first and forbidden ones left out")
    func tbx() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).tbx").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let old = """
            <martif type="TBX" xml:lang="en"><text><body><termEntry><langSet xml:lang="en"><tig><term>quay</term></tig>
            </langSet><langSet xml:lang="de"><tig><term>Pier</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
            <tig><term>Kai</term></tig></langSet></termEntry></body></text></martif>
            """
        let new = """
            <tbx type="TBX-Core" xml:lang="en"><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>quay</term>
            </termSec></langSec><langSec xml:lang="de"><termSec><term>Kai</term></termSec></langSec></conceptEntry></body>
            </text></tbx>
            """
        for text in [old, new] {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            let terms = try GlossaryReader.read(path).terms(in: "en-GB", targets: ["de"])
            #expect(terms.map(\.source) == ["quay"])
            #expect(terms.first?.targets.map(\.words) == ["Kai"])
        }
        try "<html/>".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: GlossaryError.self) { try GlossaryReader.read(path) }
    }
}
