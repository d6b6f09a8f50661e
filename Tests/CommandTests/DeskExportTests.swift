import Foundation
import GalleyCore
import GalleyStore
import Testing

@testable import galley

@Suite("galley export from the desk")
struct DeskExportTests {
    private static let workflow = """
        { "version": 1, "name": "t", "source": { "use": "pages", "with": { "folder": "pages" } },
          "steps": [ { "use": "clean" }, { "use": "export", "with": { "format": "text", "out": "out/{id}.txt" } } ] }
        """
    private static let picture = "https://media.harbour.example/quay.png"

    private static func page(_ host: String, _ language: String, _ day: String, _ headline: String) -> String {
        let words =
            language == "es"
            ? """
            <p>El puerto estuvo cerrado un día entero después de que una grúa cayera sobre el muelle, dijo la junta.</p>
            <p>Nadie resultó herido, y los barcos volverán a salir el martes, según explicó una portavoz a la prensa.</p>
            """
            : """
            <p>The harbour was shut for a day after a crane fell across the quay, the board said on Monday morning.</p>
            <p>Nobody was hurt, and the ferries will sail again on Tuesday, a spokeswoman told reporters at the gate.</p>
            """
        return """
            <!DOCTYPE html><html lang="\(language)"><head><title>\(headline)</title>
            <link rel="canonical" href="https://\(host)/\(day)">
            <meta property="article:published_time" content="\(day)T08:00:00Z"></head><body><article>
            <h1>\(headline)</h1>
            <figure><img src="\(picture)" alt="The quay" width="640" height="480"><figcaption>The quay on Monday.</figcaption></figure>
            \(words)
            </article></body></html>
            """
    }

    /// Three stories of two publishers, run once.
    private static func house() async throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("flow.json", workflow)
        try folder.write("pages/1.html", page("www.harbour.example", "en", "2024-03-01", "Harbour shut"))
        try folder.write("pages/2.html", page("www.harbour.example", "en-GB", "2024-03-05", "Harbour open"))
        try folder.write("pages/3.html", page("puerto.example", "es", "2024-03-09", "Puerto cerrado"))
        let run = await CapturedCommand.run("run", folder.path + "/flow.json")
        #expect(run.code == .success, "\(run)")
        return folder
    }

    private static func desk(_ folder: TestFolder) -> String { folder.path + "/.galley/desk.sqlite" }

    private static func export(_ folder: TestFolder, _ words: [String]) async -> CapturedCommand {
        await CapturedCommand.run(["export", "--desk", desk(folder)] + words)
    }

    /// The id of the story under a headline.
    private static func id(_ folder: TestFolder, _ headline: String) async throws -> String {
        let lines = await export(folder, ["--to", "jsonl"]).output.split(separator: "\n")
        let line = try #require(lines.first { $0.contains(headline) })
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try #require(json?["id"] as? String)
    }

    @Test(
        "articles of the desk come out in any format, those that are asked for",
        arguments: [
            ([], ["Harbour open", "Harbour shut", "Puerto cerrado"]),
            (["--site", "harbour.example"], ["Harbour open", "Harbour shut"]),
            (["--language", "en"], ["Harbour open", "Harbour shut"]), (["--language", "en-GB"], ["Harbour open"]),
            (["--since", "2024-03-05"], ["Harbour open", "Puerto cerrado"]),
            (["--until", "2024-03-05"], ["Harbour open", "Harbour shut"]),
            (["--since", "2024-03-02", "--language", "en"], ["Harbour open"]), (["--state", "approved"], []),
            (["--state", "exported", "--site", "puerto.example"], ["Puerto cerrado"]),
        ])
    func filter(words: [String], headlines: [String]) async throws {
        let folder = try await Self.house()
        let shown = await Self.export(folder, words + ["--to", "csv"])
        #expect(shown.code == .success, "\(shown)")
        let rows = shown.output.split(separator: "\r\n").dropFirst()
        #expect(
            rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[4] }.sorted()
                == headlines.map { $0[...] })
        #expect(shown.complaints.contains("there is no article") == headlines.isEmpty)
    }

    @Test(
        "a filter that cannot be followed is refused, with what it wants",
        arguments: [
            (["--since", "soon"], "wants a date"), (["--language", "e n"], "--language"),
            (["--state", "aproved"], "approved"),
            (["--from", "desk", "nothing-like-it"], "knows no article"),
        ])
    func refused(words: [String], says: String) async throws {
        let folder = try await Self.house()
        let shown = await Self.export(folder, words)
        #expect(shown.code == .usage && shown.complaints.contains(says), "\(shown)")
    }

    @Test("what an editor decided counts: a killed article is refused, an approved one is found by its state")
    func decisions() async throws {
        let folder = try await Self.house()
        for (word, headline) in [("approve", "Puerto cerrado"), ("kill", "Harbour shut")] {
            let id = try await Self.id(folder, headline)
            let decided = await CapturedCommand.run("desk", word, id, "--desk", Self.desk(folder))
            #expect(decided.code == .success, "\(decided)")
        }
        let named = await Self.export(
            folder, ["--from", "desk", try await Self.id(folder, "Harbour open"), "--to", "text"])
        #expect(named.output.hasPrefix("Harbour open") && !named.output.contains("Puerto"), "\(named)")
        let all = await Self.export(folder, ["--to", "text"])
        #expect(all.code == .someFailed && all.complaints.contains("cancelled"), "\(all)")
        #expect(!all.output.contains("Harbour shut") && all.output.contains("Harbour open"))
        let approved = await Self.export(folder, ["--to", "csv", "--state", "approved"])
        #expect(approved.output.contains("Puerto cerrado") && !approved.output.contains("Harbour"))
    }

    @Test("the same filter serves for articles in files")
    func files() async throws {
        let folder = try await Self.house()
        let lines = await Self.export(folder, ["--to", "jsonl"])
        let file = try folder.write("all.jsonl", lines.output)
        let shown = await CapturedCommand.run("export", file, "--to", "text", "--language", "es")
        #expect(shown.output.hasPrefix("Puerto cerrado") && !shown.output.contains("Harbour shut"))
    }

    @Test("a book carries the pictures that the desk holds")
    func pictures() async throws {
        let folder = try await Self.house()
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array("the quay itself".utf8)
        do {
            let desk = try Desk.open(path: Self.desk(folder))
            let page = WebPage(url: Self.picture, mediaType: "image/png", bytes: png)
            try desk.hold(HeldPage(page: page, checkedAt: Timestamp(unixSeconds: 1_700_000_000)), for: Self.picture)
        }
        let book = folder.path + "/book.epub"
        let shown = await Self.export(folder, ["--language", "en", "--to", "epub", "--out", book])
        #expect(shown.code == .success, "\(shown)")
        let bytes = try Data(contentsOf: URL(filePath: book))
        #expect(bytes.range(of: Data("the quay itself".utf8)) != nil)
        #expect(bytes.range(of: Data(".png".utf8)) != nil)
    }
}
