import Foundation
import GalleyCore
import Testing

@testable import galley

@Suite("galley clean")
struct CleanCommandTests {
    private static let story = """
        <!DOCTYPE html><html lang="en"><head><title>Harbour shut</title></head><body><article><h1>Harbour shut</h1>
        <p>The harbour of Port Ellery was shut for a day after a crane fell across the quay, the board said.</p>
        <p>Nobody was hurt, and the ferries will sail again on Monday, a spokeswoman told reporters at the gate.</p>
        <p>Engineers expect the repairs to take three weeks and to cost about two million crowns, the board added.</p>
        </article></body></html>
        """

    private static func line(_ members: [(String, JSONValue)]) -> String {
        JSONValue.object(.init(members)).text + "\n"
    }

    @Test("a batch answers line by line, in order, with the ids given; a line that cannot be read costs itself alone")
    func batch() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.story)
        let batch = try folder.write(
            "batch.jsonl",
            Self.line([("id", .string("a")), ("url", .string("https://a.example/1")), ("file", .string(page))])
                + Self.line([("id", .string("b")), ("file", .string(folder.path + "/missing.html"))])
                + "{\"id\":\n"
                + Self.line([("id", .string("c")), ("html", .string(Self.story))])
                + Self.line([("id", .string("d")), ("url", .string("https://a.example/4"))])
                + Self.line([
                    ("id", .string("e")), ("text", .string("Harbour shut\n\nThe harbour was shut for a day.")),
                ]))
        for jobs in ["1", "3"] {
            let result = await CapturedCommand.run("clean", "--to", "jsonl", "--jobs", jobs, batch)
            #expect(result.code == .someFailed)
            let answers = try result.output.split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
            #expect(answers.map { $0["id"]?.string } == ["a", "b", nil, "c", "d", "e"])
            #expect(answers.map { $0["error"] != nil } == [false, true, true, false, true, false])
            #expect(answers[1]["error"]?.string?.contains("missing.html") == true)
            #expect(answers[0]["url"]?.string == "https://a.example/1")
            #expect(answers[5]["text"]?.string == "The harbour was shut for a day.")
        }
    }

    @Test("an article of a batch has the members that its readers count on")
    func members() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.story)
        let result = await CapturedCommand.run("clean", page, "--url", "https://a.example/1", "--to", "jsonl")
        let article = try JSONReader.read(Array(result.output.utf8))
        let wanted = ["id", "url", "headline", "authors", "language", "body", "text", "pictures", "cuts", "warnings"]
        for key in wanted { #expect(article[key] != nil, "no \(key)") }
        #expect(article["headline"]?.string == "Harbour shut")
        #expect(article["text"]?.string?.components(separatedBy: "\n\n").count == 3)
    }

    @Test("what a reader closes early ends quietly")
    func closedPipe() async throws {
        let folder = try TestFolder()
        let line = Self.line([("id", .string("a")), ("html", .string(Self.story))])
        let batch = try folder.write("batch.jsonl", String(repeating: line, count: 50))
        let result = await CapturedCommand.run(["clean", "--to", "jsonl", "--jobs", "1", batch], closedAfter: 5_000)
        #expect(result.code == .success)
        #expect(result.complaints.isEmpty)
    }

    @Test("files are written by a template, whole, into the folder named")
    func template() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.story)
        let result = await CapturedCommand.run(
            "clean", page, "--to", "markdown", "--out", folder.path + "/out/{slug}.md")
        #expect(result.code == .success, "\(result.complaints)")
        #expect(try folder.files() == ["out/harbour-shut.md", "page.html"])
        #expect(try folder.read("out/harbour-shut.md").contains("Nobody was hurt"))
    }

    @Test("a place that cannot be written is a storage failure, said in one line")
    func unwritable() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.story)
        let result = await CapturedCommand.run("clean", page, "--to", "markdown", "--out", page + "/{slug}.md")
        #expect(result.code == .storage)
        #expect(result.complaints.split(separator: "\n").count == 1, "\(result.complaints)")
        #expect(try folder.files() == ["page.html"])
    }

    @Test(
        "a missing file, a folder and a binary file are each one clear line",
        arguments: ["missing", "folder", "binary"])
    func unreadable(kind: String) async throws {
        let folder = try TestFolder()
        try folder.write("folder/x.html", Self.story)
        try folder.write("binary", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1] + [UInt8](repeating: 0, count: 2000))
        let result = await CapturedCommand.run("clean", folder.path + "/" + kind)
        #expect(result.code == .allFailed)
        #expect(result.output.isEmpty)
        #expect(result.complaints.split(separator: "\n").count == 1, "\(result.complaints)")
        #expect(result.complaints.contains(kind))
    }

    @Test("a page beyond the size limit is refused without being read")
    func tooLarge() async throws {
        let folder = try TestFolder()
        let path = try folder.write("large.html", "")
        #expect(truncate(path, 200_000_000) == 0)
        let result = await CapturedCommand.run("clean", path)
        #expect(result.code == .allFailed)
        #expect(result.complaints.contains("64 MB"), "\(result.complaints)")
    }

    @Test("an empty file gives an article with a warning, not silence")
    func empty() async throws {
        let folder = try TestFolder()
        let result = await CapturedCommand.run("clean", try folder.write("empty.html", ""), "--to", "jsonl")
        let article = try JSONReader.read(Array(result.output.utf8))
        #expect(article["warnings"]?.array?.first?["id"]?.string == "empty")
    }

    @Test("100,000 nested tags and a megabyte of broken UTF-8 are cleaned like anything else")
    func hostile() async throws {
        let folder = try TestFolder()
        let deep = String(repeating: "<div>", count: 100_000) + "<p>The harbour was shut for a day.</p>"
        let broken = Array(Self.story.utf8) + [UInt8](repeating: 0xFF, count: 1_000_000)
        for path in [try folder.write("deep.html", deep), try folder.write("broken.html", broken)] {
            let result = await CapturedCommand.run("clean", path, "--to", "jsonl")
            #expect(result.code == .success, "\(result.complaints)")
            #expect(!result.output.isEmpty)
        }
    }

    @Test("the pages of an archive come out like any other, with their addresses, also before a broken end")
    func archive() async throws {
        let folder = try TestFolder()
        let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Self.story
        let record = """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r
            WARC-Date: 2024-05-02T00:00:00Z\r
            WARC-Target-URI: https://a.example/1\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(answer.utf8.count)\r
            \r
            \(answer)\r
            \r

            """
        let whole = await CapturedCommand.run("clean", try folder.write("a.warc", record + record), "--to", "jsonl")
        let damaged = await CapturedCommand.run("clean", try folder.write("b.warc", record + "WARC/1.0\r\nnonsense"))
        let answers = try whole.output.split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
        #expect(whole.code == .success, "\(whole.complaints)")
        #expect(answers.map { $0["url"]?.string } == ["https://a.example/1", "https://a.example/1"])
        #expect(answers.first?["headline"]?.string == "Harbour shut")
        #expect(damaged.code == .success)
        #expect(damaged.output.split(separator: "\n").count == 1)
    }

    @Test("a cut that is let stand stays in the text")
    func stet() async throws {
        let folder = try TestFolder()
        let page = try folder.write(
            "page.html", Self.story.replacing("</article>", with: "<p>Share this article</p></article>"))
        let cut = await CapturedCommand.run("clean", page)
        let kept = await CapturedCommand.run("clean", page, "--stet", "share-prompt")
        #expect(!cut.output.contains("Share this article"))
        #expect(kept.output.contains("Share this article"))
    }

    @Test("an article goes through export and comes back the same")
    func export() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.story)
        let cleaned = await CapturedCommand.run("clean", page, "--to", "jsonl")
        let lines = try folder.write("articles.jsonl", cleaned.output)
        let exported = await CapturedCommand.run("export", lines, "--to", "jsonl")
        #expect(exported.output == cleaned.output)
        let html = await CapturedCommand.run("export", lines, "--to", "html")
        #expect(html.output.contains("<h1"))
    }
}
