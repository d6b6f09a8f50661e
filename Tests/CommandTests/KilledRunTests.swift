import Foundation
import GalleyStore
import Testing

@testable import galley

@Suite("Runs that are killed", .serialized)
struct KilledRunTests {
    private static let clock = ["--clock", "2026-01-31T08:00:00Z", "--progress", "none"]

    private static func house() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write(
            "flow.json",
            """
            { "version": 1, "name": "k", "source": { "use": "pages", "with": { "folder": "pages" } },
              "steps": [ { "use": "clean" }, { "use": "tag" },
                { "use": "route", "cases": [ { "to": ["each", "all", "feed"] } ] } ],
              "branches": {
                "each": [ { "use": "export", "with": { "format": "markdown", "out": "out/{slug}.md" } } ],
                "all": [ { "use": "export", "with": { "format": "jsonl", "out": "out/all.jsonl" } } ],
                "feed": [ { "use": "export", "with": { "format": "rss", "out": "out/feed.xml" } } ] } }
            """)
        for number in 1...40 {
            // Every title stands twice, so that the names of two files must be told apart, the same way each time.
            let title = "Story \(number / 2) of the harbour"
            let words = (0..<60).map { "word\(($0 * 7 + number * 13) % 97)" }.joined(separator: " ")
            try folder.write(
                "pages/\(number).html",
                """
                <!DOCTYPE html><html lang="en"><head><title>\(title)</title>
                <link rel="canonical" href="https://a.example/\(number)"></head><body><article><h1>\(title)</h1>
                <p>The harbour was shut for a day, the board said on Monday: \(words).</p>
                <p>Nobody was hurt, \(words), a spokeswoman told reporters.</p></article></body></html>
                """)
        }
        return folder
    }

    private static func outputs(_ folder: TestFolder) throws -> [String: Data] {
        let names = try folder.files().filter { !$0.hasPrefix(".galley/") && !$0.hasPrefix("pages/") }
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: URL(filePath: folder.path + "/" + $0))) })
    }

    /// `make check-workflow-faults` does this three hundred times, and lets calls of the system fail besides.
    @Test("a run killed at any moment goes on to the same bytes, with nothing twice and nothing left over")
    func killed() async throws {
        let (undisturbed, folder) = (try Self.house(), try Self.house())
        let start = ContinuousClock.now
        #expect(try await GalleyProcess(["run", undisturbed.path + "/flow.json"] + Self.clock).end() == 0)
        let length = start.duration(to: .now)
        let expected = try Self.outputs(undisturbed)
        #expect(expected.count == 40 + 3)
        for share in [0.15, 0.4, 0.6, 0.75, 0.9] {
            let process = try GalleyProcess(["run", folder.path + "/flow.json"] + Self.clock)
            // On a busy machine the first run took longer to be waited for than to end.
            try await process.run(for: length * share)
            process.kill()
            _ = try await process.end()
        }
        #expect(try await GalleyProcess(["run", folder.path + "/flow.json"] + Self.clock).end() == 0)
        let found = try Self.outputs(folder)
        #expect(found.keys.sorted() == expected.keys.sorted())
        for (name, bytes) in expected { #expect(found[name] == bytes, "\(name) differs") }
    }

    @Test("run --every goes on until it is asked to stop, leaves the desk free meanwhile, and ends well")
    func every() async throws {
        let folder = try Self.house()
        let process = try GalleyProcess(["run", folder.path + "/flow.json", "--every", "1s"] + Self.clock)
        #expect(try await process.complains(of: "run 2 ended with 0"))
        let second = try GalleyProcess(["run", folder.path + "/flow.json", "--every", "1s"] + Self.clock)
        #expect(try await second.end() == 5, "one process keeps a desk current")
        process.terminate()
        let code = try await process.end()
        #expect([0, 130].contains(code))
    }

    @Test("run --every waits for whoever has the desk in hand")
    func busyDesk() async throws {
        let folder = try Self.house()
        var desk: Desk? = try Desk.open(path: folder.path + "/.galley/desk.sqlite")
        let process = try GalleyProcess(["run", folder.path + "/flow.json", "--every", "1s"] + Self.clock)
        #expect(try await process.complains(of: "trying again until it is free"))
        withExtendedLifetime(desk) {}
        desk = nil
        #expect(try await process.complains(of: "run 1 ended with 0"))
        process.terminate()
        _ = try await process.end()
    }

    @Test("run --watch runs again when an input changes")
    func watch() async throws {
        let folder = try Self.house()
        let process = try GalleyProcess(["run", folder.path + "/flow.json", "--watch"] + Self.clock)
        #expect(try await process.complains(of: "run 1 ended with 0"))
        try folder.write(
            "pages/41.html", "<html><body><h1>New story here</h1><p>With words enough to be one.</p></body></html>")
        #expect(try await process.complains(of: "run 2 ended with"))
        process.terminate()
        let code = try await process.end()
        #expect([0, 130].contains(code))
        #expect(try folder.files().contains("out/new-story-here.md"))
    }
}
