import GalleyCore
import Testing

@testable import GalleyExport

@Suite("File templates and names")
struct FileNameTests {
    private func article(_ headline: String?, id: String = "a1", language: String? = "en") -> Article {
        Article(
            id: id,
            metadata: Metadata(
                url: "https://www.paper.example/x", headline: headline,
                published: Timestamp(year: 2024, month: 5, day: 2), language: language),
            body: [Block(.paragraph, text: "Some words.")], source: SourceRecord(mediaType: "text/plain"))
    }

    @Test(
        "keys are filled in",
        arguments: [
            ("out/{published:yyyy-MM-dd}/{slug}.md", "out/2024-05-02/harbour-shut.md"),
            ("{published:yyyy/MM}/{slug}.html", "2024/05/harbour-shut.html"),
            ("{site}/{id}.json", "paper.example/a1.json"),
            ("{language}.jsonl", "en.jsonl"), ("./a/{target}/{headline}.txt", "a/ko/Harbour shut.txt"),
        ])
    func filled(template: String, path: String) throws {
        #expect(try FileTemplate(template).path(for: article("Harbour shut"), target: "ko") == path)
    }

    @Test(
        "a template that leaves the folder, or asks for what there is not, is refused",
        arguments: [
            "../x.md", "a/../../x", "/x.md", "~/x", "{slugg}.md", "{slug", "", "{published:dayy}.md", "a/", "{slug:x}",
        ])
    func refused(template: String) {
        #expect(throws: FileTemplateError.self) { try FileTemplate(template) }
    }

    @Test("an unknown key is met with the nearest one")
    func nearest() {
        let error = #expect(throws: FileTemplateError.self) { try FileTemplate("out/{slugg}.md") }
        #expect(error?.description.contains(#"did you mean "slug"?"#) == true)
    }

    @Test(
        "names from headlines are safe on every system",
        arguments: [
            "../../etc/passwd", "..", ".", "", "con", "con.", "NUL", "a/b\\c", "a:b*c?", "\u{202E}gnp.exe", "-rf",
            ".hidden",
            "a\u{0}b\nc", String(repeating: "漢", count: 300), "a" + String(repeating: "\u{301}", count: 400),
            "COM1.txt",
            "  x  ", "x...", "👩‍👩‍👧‍👦", "lpt9",
        ])
    func safe(headline: String) throws {
        for template in ["{headline}.md", "{slug}.md", "{headline}/x.md", "{headline}"] {
            let path = try FileTemplate(template).path(for: article(headline))
            for name in path.split(separator: "/", omittingEmptySubsequences: false) {
                #expect(!name.isEmpty && name.utf8.count <= FileName.maxBytes)
                #expect(name.first != "." && name.last != "." && name.first != "-" && name.last != " ")
                #expect(!name.unicodeScalars.contains { $0.value < 0x20 || "\\:*?\"<>|".unicodeScalars.contains($0) })
                let base = name.prefix { $0 != "." }.lowercased()
                #expect(!["con", "nul", "com1", "lpt9", ""].contains(base))
            }
            #expect(path.split(separator: "/").count == (template.contains("/") ? 2 : 1))
        }
    }

    @Test("a name is cut between characters, its ending kept")
    func cut() throws {
        let path = try FileTemplate("{headline}.md").path(for: article(String(repeating: "한", count: 100)))
        #expect(path == String(repeating: "한", count: 65) + ".md")
    }

    @Test("two articles of one name are told apart by their ids, the same way each time")
    func collisions() throws {
        let template = try FileTemplate("{slug}.md")
        var names = OutputNames()
        var again = OutputNames()
        let paths = ["a", "b", "a"].map { names.unused(for: article("Same", id: $0), template: template, target: nil) }
        #expect(paths[0] == "same.md" && paths[2] == "same.md")
        #expect(paths[1].hasPrefix("same-") && paths[1] != paths[0])
        #expect(
            ["a", "b", "a"].map { again.unused(for: article("Same", id: $0), template: template, target: nil) } == paths
        )
    }

    @Test("every key can be listed with what it would be")
    func keys() {
        let keys = FileTemplate.keys(for: article("Harbour shut"))
        #expect(keys.map(\.key) == FileTemplate.Key.allCases)
        #expect(keys.first { $0.key == .slug }?.value == "harbour-shut")
        #expect(keys.first { $0.key == .target }?.value == nil)
    }
}
