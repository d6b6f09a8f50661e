import FoundationEssentials
import GalleyCore
import GalleyStore
import Testing

@testable import GalleyExport

@Suite("The export step")
struct ExportStepTests {
    /// A folder that goes away with the test.
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.path + "/galley-export-\(UInt64.random(in: .min ... .max))"

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(atPath: path) }

        func text(_ name: String) -> String? {
            FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
        }
        var names: [String] { ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted() }
    }

    private let now = Timestamp(unixSeconds: 1_700_000_000)

    private func article(_ id: String, _ headline: String = "Same", usage: Usage = .usable) -> Article {
        Article(
            id: id, usage: usage, metadata: Metadata(headline: headline, language: "en"),
            body: [Block(.paragraph, text: "Words.")], source: SourceRecord(mediaType: "text/plain"))
    }

    /// - Parameter isPrepared: whether the articles are prepared, the last first, before their turn comes.
    private func run(
        _ with: String, _ articles: [Article], in folder: Folder, isPrepared: Bool = false
    ) async throws -> [ExportedFile] {
        let entry = ExportStep.entry(formats: ExportFormats.all)
        let given = try JSONReader.read(Array(with.utf8)).object ?? JSONValue.Object()
        let options = try StepOptions(given, for: entry.description)
        let context = StepContext(now: now, inputFolder: folder.path, outputFolder: folder.path)
        guard case .step(let make) = entry.maker else { return [] }
        let step = try make(options, context)
        var results: [Material] = []
        var prepared: [PreparedWork?] = articles.map { _ in nil }
        if isPrepared {
            for index in articles.indices.reversed() {
                prepared[index] = step.prepare(.article(articles[index]), in: context)
            }
        }
        for (article, prepared) in zip(articles, prepared) {
            results += try await prepared?() ?? []
            if prepared == nil { results += try await step.run(.article(article), in: context) }
        }
        results += try await step.finish(in: context)
        return results.compactMap { if case .file(let file) = $0 { file } else { nil } }
    }

    @Test("each article gets a file of its own, at once")
    func files() async throws {
        let folder = try Folder()
        let files = try await run(
            #"{"format": "text", "out": "a/{slug}.txt"}"#, [article("1"), article("2")], in: folder)
        #expect(files.count == 2)
        #expect(folder.text("a/same.txt") == "Same\n\nWords.\n")
        #expect(files.map(\.byteCount) == [13, 13])
    }

    @Test("a format for many articles gets them all, and appears at the end", arguments: ["jsonl", "json"])
    func many(format: String) async throws {
        let folder = try Folder()
        let files = try await run(
            #"{"format": "\#(format)", "out": "all.\#(format)"}"#, [article("1"), article("2")], in: folder)
        #expect(files.map(\.articles) == [["1", "2"]])
        let bytes = Array((folder.text("all.\(format)") ?? "").utf8)
        let read =
            format == "json"
            ? try JSONArticleReader.read(bytes) : try JSONLinesReader.read(bytes).map { try $0.article.get() }
        #expect(read == [article("1"), article("2")])
    }

    @Test("a template that tells articles apart makes one JSON file for each")
    func single() async throws {
        let folder = try Folder()
        _ = try await run(
            #"{"format": "json", "out": "{slug}.json"}"#, [article("1", "One"), article("2", "Two")], in: folder)
        #expect(folder.names == ["one.json", "two.json"])
        #expect(try JSONArticleReader.read(Array((folder.text("one.json") ?? "").utf8)) == [article("1", "One")])
    }

    @Test(
        "options that do not fit are refused before anything is written",
        arguments: [
            #"{"format": "text", "out": "../x.txt"}"#, #"{"format": "text", "out": "{slugg}.txt"}"#,
            #"{"format": "text", "out": "{target}.txt"}"#, #"{"format": "markdown", "out": "x", "profile": "hugoo"}"#,
            #"{"format": "text", "out": "x", "profile": "hugo"}"#, #"{"format": "tex", "out": "x"}"#,
            #"{"out": "x"}"#, #"{"format": "text"}"#,
        ])
    func refused(with: String) async throws {
        let folder = try Folder()
        await #expect(throws: StepOptionError.self) { try await run(with, [article("1")], in: folder) }
        #expect(folder.names.isEmpty)
    }

    @Test("a link that leads out of the output folder is not followed")
    func link() async throws {
        let (folder, outside) = (try Folder(), try Folder())
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/out", withDestinationPath: outside.path)
        let error = await #expect(throws: ExportError.self) {
            try await run(#"{"format": "text", "out": "out/{slug}.txt"}"#, [article("1")], in: folder)
        }
        #expect(error?.reason == .leavesFolder)
        #expect(outside.names.isEmpty)
    }

    @Test(
        "what is withheld or killed is refused by every format",
        arguments: ExportFormats.all.map(\.name),
        [
            Usage.withheld(until: nil), .withheld(until: Timestamp(year: 2999, month: 1, day: 1)),
            .cancelled(reason: "wrong"),
        ])
    func gate(format: String, usage: Usage) async throws {
        let folder = try Folder()
        await #expect(throws: ExportError.self) {
            try await run(#"{"format": "\#(format)", "out": "{id}.x"}"#, [article("1", usage: usage)], in: folder)
        }
        #expect(folder.names.isEmpty)
    }

    @Test("an embargo that has passed holds nothing back")
    func passed() async throws {
        let folder = try Folder()
        let past = Usage.withheld(until: Timestamp(year: 2023, month: 11, day: 13))
        _ = try await run(#"{"format": "text", "out": "{id}.txt"}"#, [article("1", usage: past)], in: folder)
        #expect(folder.names == ["1.txt"])
        let today = Usage.withheld(until: Timestamp(year: 2023, month: 11, day: 15))
        let held = article("2", usage: today)
        await #expect(throws: ExportError.self) {
            try await run(#"{"format": "text", "out": "{id}.txt"}"#, [held], in: folder)
        }
    }

    @Test(
        "articles prepared before their turn give the same files",
        arguments: ExportFormats.all.map(\.name), ["all", "{slug}"])
    func prepared(format: String, name: String) async throws {
        let articles = (1...5).map { article("\($0)", $0 == 3 ? "=HYPERLINK(1), <b>" : "Same") }
        let with = #"{"format": "\#(format)", "out": "\#(name)", "target": "de"}"#
        let (plain, ahead) = (try Folder(), try Folder())
        let wanted = try await run(with, articles, in: plain)
        let files = try await run(with, articles, in: ahead, isPrepared: true)
        #expect(files.map(\.articles) == wanted.map(\.articles))
        #expect(ahead.names == plain.names)
        for name in plain.names { #expect(ahead.text(name) == plain.text(name)) }
    }

    @Test("what may not leave the house is not prepared either")
    func preparedGate() async throws {
        let folder = try Folder()
        await #expect(throws: ExportError.self) {
            try await run(
                #"{"format": "jsonl", "out": "all.jsonl"}"#, [article("1", usage: .withheld(until: nil))], in: folder,
                isPrepared: true)
        }
    }

    @Test("an exception is put on the article's record")
    func recorded() async throws {
        let folder = try Folder()
        let held = article("1", usage: .withheld(until: nil))
        _ = try await run(#"{"format": "json", "out": "x.json", "allow": ["withheld"]}"#, [held], in: folder)
        let read = try JSONArticleReader.read(Array((folder.text("x.json") ?? "").utf8))
        #expect(read.first?.edits.map(\.rule.id) == ["export-gate"])
        #expect(read.first?.usage == .withheld(until: nil))
    }

    @Test("a failing write gives one clear line and leaves nothing behind", arguments: [true, false])
    func failingWrite(isSingle: Bool) async throws {
        let folder = try Folder()
        let template = try FileTemplate(isSingle ? "{id}.txt" : "all.jsonl")
        let runner = try ExportRunner(
            format: isSingle ? .text : .jsonLines, to: .files(template, folder: folder.path),
            gate: ExportGate(now: now),
            open: { path in
                let file = try AtomicFile(path)
                return OutputFile(
                    append: { _ in throw FileError(.write, path: path, code: 28) }, commit: file.commit,
                    discard: file.discard)
            })
        let error = await #expect(throws: ExportError.self) {
            _ = try await runner.write(article("1"))
            _ = try await runner.finish()
        }
        #expect(error?.description.hasSuffix("No space left on device") == true)
        #expect(error?.description.contains("\n") == false)
        #expect(folder.names.isEmpty)
    }

    @Test("a bad line of JSON Lines is an error of its own")
    func badLine() {
        let good = String(decoding: article("1").json(), as: UTF8.self)
        let lines = JSONLinesReader.read(Array("\(good)\n{\"id\": \n\n[]\r\n\(good)".utf8))
        #expect(lines.map(\.number) == [1, 2, 4, 5])
        #expect(lines.map { (try? $0.article.get()) != nil } == [true, false, false, true])
    }
}
