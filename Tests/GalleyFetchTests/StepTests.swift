import FoundationEssentials
import GalleyCore
import LoopbackServer
import Synchronization
import Testing

@testable import GalleyFetch

@Suite("Fetch's steps and sources")
struct StepTests {
    private static let now = Timestamp(unixSeconds: 0)

    /// A folder of its own with some files in it, gone at the end.
    private func withFolder(_ files: [String: String], _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try await body(folder.path())
    }

    private func read(_ source: some Source, in folder: String) async throws -> [Material] {
        let context = StepContext(now: Self.now, inputFolder: folder, outputFolder: folder)
        let taken = Mutex<[Material]>([])
        try await source.read(in: context) { materials in taken.withLock { $0 += materials } }
        return taken.withLock { $0 }
    }

    private func make(_ entry: StepEntry, _ with: String) throws -> (any Source)? {
        let given = try #require(try JSONReader.read(Array(with.utf8)).object)
        let options = try StepOptions(given, for: entry.description)
        guard case .source(let maker) = entry.maker else { return nil }
        return try maker(options, StepContext(now: Self.now, inputFolder: "", outputFolder: ""))
    }

    @Test("a list gives its addresses once each, without blanks and comments")
    func list() async throws {
        let text =
            "\u{FEFF}# today\nhttps://example.org/1\r\n\n  https://example.org/2  \nhttps://example.org/1\n#x\nlast"
        try await withFolder(["urls.txt": text]) { folder in
            let source = URLListSource(list: "urls.txt", urls: ["https://example.org/0"])
            let names = try await read(source, in: folder).map(\.name)
            #expect(names == ["https://example.org/0", "https://example.org/1", "https://example.org/2", "last"])
        }
    }

    @Test("a list longer than one reading piece loses no line")
    func longList() async throws {
        let lines = (0..<20_000).map { "https://example.org/news/2020/11/05/story-\($0)" }
        try await withFolder(["urls.txt": lines.joined(separator: "\n")]) { folder in
            let names = try await read(URLListSource(list: "urls.txt"), in: folder).map(\.name)
            #expect(names == lines)
        }
    }

    @Test("a list that is not there is an error with its path")
    func missingList() async throws {
        try await withFolder(["a.txt": ""]) { folder in
            await #expect {
                try await read(URLListSource(list: "urls.txt"), in: folder)
            } throws: { "\($0)".contains(folder + "urls.txt") || "\($0)".contains(folder + "/urls.txt") }
        }
    }

    @Test("sources without anything to read are refused before the run")
    func nothingNamed() {
        #expect(throws: StepOptionError.self) { try make(URLListSource.entry(), "{}") }
        #expect(throws: StepOptionError.self) { try make(FileSource.entry(), "{}") }
    }

    @Test(
        "headers for one host want host, name and value",
        arguments: [
            (#"[{"host": "a.example", "name": "Cookie", "value": "x"}]"#, true), (#"[{"host": "a.example"}]"#, false),
            (#"[{"host": "a", "name": "b", "value": "c", "d": 1}]"#, false), (#"["x"]"#, false),
        ])
    func headers(value: String, isRight: Bool) throws {
        let given = try #require(try JSONReader.read(Array("{\"headers\": \(value)}".utf8)).object)
        let options = try StepOptions(given, for: FetchStep.description)
        let read = try? FetchOptions(options, step: "fetch")
        #expect((read != nil) == isRight)
        if isRight { #expect(read?.secretHeaders == [SecretHeader(host: "a.example", name: "Cookie", value: "x")]) }
    }

    @Test("every example in a description works")
    func examples() throws {
        for entry in [
            URLListSource.entry(), FileSource.entry(), FetchStep.entry(), FeedSource.entry(), WARCSource.entry(),
        ] {
            let given = try #require(try JSONReader.read(Array(entry.description.example.utf8)).object)
            #expect(throws: Never.self) { try StepOptions(given, for: entry.description) }
        }
    }

    @Test("a folder gives its pages by name, at any depth, with type and path")
    func folder() async throws {
        let files = ["b.html": "<p>b", "a/c.TXT": "c", "a/d.htm": "<p>d", "a/e.css": "e", "README": "r"]
        try await withFolder(files) { folder in
            let materials = try await read(FileSource(paths: ["README"], folder: "."), in: folder)
            let pages = materials.compactMap { if case .page(let page) = $0 { page } else { nil } }
            #expect(pages.map { $0.file?.split(separator: "/").last } == ["README", "c.TXT", "d.htm", "b.html"])
            #expect(pages.map(\.mediaType) == ["text/plain", "text/plain", "text/html", "text/html"])
            #expect(pages.map { String(decoding: $0.bytes, as: UTF8.self) } == ["r", "c", "<p>d", "<p>b"])
        }
    }

    @Test("the step gives a page, or throws what went wrong")
    func step() async throws {
        let server = try LoopbackServer { request in request.path == "/a" ? .html("<p>a") : .notFound }
        defer { server.stop() }
        let entry = FetchStep.entry(allowedAddresses: [try AllowedAddress(parsing: "127.0.0.1:\(server.port)")])
        guard case .step(let maker) = entry.maker else {
            Issue.record("fetch is no step")
            return
        }
        let given = try #require(try JSONReader.read(Array(#"{"contact":"desk@example.org"}"#.utf8)).object)
        let context = StepContext(now: Self.now, inputFolder: "", outputFolder: "")
        let step = try maker(try StepOptions(given, for: entry.description), context)
        let pages = try await step.run(.request(PageRequest(url: server.url + "a", id: "7")), in: context)
        guard case .page(let page) = try #require(pages.first) else {
            Issue.record("fetch gives no page")
            return
        }
        #expect(page.id == "7" && page.bytes == Array("<p>a".utf8))
        #expect(server.requests.last?.header("user-agent")?.contains("desk@example.org") == true)
        await #expect {
            try await step.run(.request(PageRequest(url: server.url + "b")), in: context)
        } throws: { ($0 as? FetchFailure)?.kind == .notFound }
    }
}
