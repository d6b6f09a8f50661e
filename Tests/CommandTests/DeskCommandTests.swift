import Foundation
import Testing

@testable import galley

@Suite("galley desk, trace, replay")
struct DeskCommandTests {
    private static let workflow = """
        { "version": 1, "name": "t", "source": { "use": "pages", "with": { "folder": "pages" } },
          "steps": [ { "use": "clean" }, { "use": "tag" }, { "use": "route", "cases": [ { "to": ["each", "all"] } ] } ],
          "branches": {
            "each": [ { "use": "export", "with": { "format": "markdown", "out": "out/{slug}.md" } } ],
            "all": [ { "use": "export", "with": { "format": "jsonl", "out": "out/all.jsonl" } } ] } }
        """

    private static func page(_ number: Int, words: String = "the board said on Monday") -> String {
        """
        <!DOCTYPE html><html lang="en"><head><title>Harbour \(number)</title>
        <link rel="canonical" href="https://a.example/\(number)"></head><body><article>
        <h1>Harbour number \(number) shut</h1>
        <p>Harbour number \(number) was shut for a day after a crane fell across the quay, \(words).</p>
        <p>Nobody was hurt, and the ferries will sail again on Tuesday, a spokeswoman told reporters at the gate.</p>
        <p>Share this story</p></article></body></html>
        """
    }

    /// Three stories, run once.
    private static func house() async throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("flow.json", workflow)
        for number in 1...3 { try folder.write("pages/\(number).html", page(number)) }
        #expect(await run(folder).code == .success)
        return folder
    }

    private static func run(_ folder: TestFolder, _ more: String...) async -> CapturedCommand {
        await CapturedCommand.run(["run", folder.path + "/flow.json"] + more)
    }

    private static func desk(_ folder: TestFolder, _ words: String..., verb: String = "desk") async -> CapturedCommand {
        await CapturedCommand.run([verb] + words + ["--desk", folder.path + "/.galley/desk.sqlite"])
    }

    /// The id of one of the stories.
    private static func id(_ folder: TestFolder, _ number: Int) async throws -> String {
        let lines = await desk(folder, "export").output.split(separator: "\n")
        let line = try #require(lines.first { $0.contains("Harbour number \(number) shut") })
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try #require(json?["id"] as? String)
    }

    @Test("info, list, show and why tell what the desk holds, and say nothing twice")
    func looking() async throws {
        let folder = try await Self.house()
        let id = try await Self.id(folder, 2)
        #expect(await Self.desk(folder, "info").output.contains("articles"))
        let list = await Self.desk(folder, "list", "--json").output.split(separator: "\n")
        #expect(list.count == 3 && list.allSatisfy { $0.contains("all.jsonl") })
        let shown = await Self.desk(folder, "show", String(id.prefix(8)))
        #expect(shown.output.contains("Nobody was hurt") && shown.output.contains("harbour-number-2-shut.md"))
        let why = await Self.desk(folder, "why", id)
        #expect(why.output.contains("share-prompt") && why.output.contains("Share this story"))
        let trace = await Self.desk(folder, id, verb: "trace")
        #expect(trace.output.contains("step clean") && trace.output.contains("as it was written"), "\(trace)")
        #expect(await Self.desk(folder, "show", "nothing-like-it").code == .usage)
        #expect(await Self.desk(folder, "lst").complaints.contains("did you mean \"list\""))
    }

    @Test("a killed article is named with its files, and --apply takes it out of them; release brings it back")
    func kill() async throws {
        let folder = try await Self.house()
        let id = try await Self.id(folder, 1)
        let told = await Self.desk(folder, "kill", id, "--reason", "denied by the court")
        #expect(told.code == .success)
        #expect(told.output.contains("out/harbour-number-1-shut.md") && told.output.contains("out/all.jsonl"))
        #expect(try folder.files().contains("out/harbour-number-1-shut.md"))
        let applied = await Self.desk(folder, "kill", id, "--reason", "denied by the court", "--apply")
        #expect(applied.code == .success, "\(applied)")
        #expect(try !folder.files().contains("out/harbour-number-1-shut.md"))
        #expect(try !folder.read("out/all.jsonl").contains("number 1 shut"))
        #expect(try folder.read("out/all.jsonl").split(separator: "\n").count == 2)
        #expect(await Self.run(folder).code == .someFailed, "it stays killed in the next run")
        #expect(await Self.desk(folder, "release", id).code == .success)
        #expect(await Self.run(folder).code == .success)
        #expect(try folder.files().contains("out/harbour-number-1-shut.md"))
    }

    @Test("values, words and stets of the desk come into the files, and are kept when the page changes")
    func values() async throws {
        let folder = try await Self.house()
        let id = try await Self.id(folder, 3)
        #expect(await Self.desk(folder, "set", id, "section=World", "keywords=a; b").code == .success)
        #expect(await Self.desk(folder, "correct", id, "a day=two days").code == .success)
        let stet = await Self.desk(folder, "stet", id, "share-prompt", "--apply")
        #expect(stet.code == .success, "\(stet)")
        for round in 1...2 {
            let line = try #require(try folder.read("out/all.jsonl").split(separator: "\n").first { $0.contains(id) })
            #expect(line.contains(#""section":"World""#) && line.contains("shut for two days"), "round \(round)")
            #expect(line.contains(#""stet""#))
            #expect(try folder.read("out/harbour-number-3-shut.md").contains("Share this story"))
            try folder.write("pages/3.html", Self.page(3, words: "the mayor said on Sunday"))
            #expect(await Self.run(folder).code == .success)
        }
        #expect(try folder.read("out/harbour-number-3-shut.md").contains("the mayor said"))
        let wrong = await Self.desk(folder, "set", id, "headlin=x")
        #expect(wrong.code == .usage && wrong.complaints.contains("did you mean \"headline\""))
        #expect(await Self.desk(folder, "set", id, "--take-back").output.contains("1 decisions"))
    }

    @Test("an article that is withheld is not exported before its time, in the time zone that was said")
    func withhold() async throws {
        let folder = try await Self.house()
        let id = try await Self.id(folder, 2)
        try FileManager.default.removeItem(atPath: folder.path + "/out")
        #expect(await Self.desk(folder, "withhold", id, "--until", "2030-01-01T09:00+09:00").code == .success)
        let before = await Self.run(folder, "--clock", "2029-12-31T23:59:59Z")
        #expect(before.code == .someFailed && before.output.contains("withheld until"))
        #expect(try !folder.files().contains("out/harbour-number-2-shut.md"))
        #expect(await Self.run(folder, "--clock", "2030-01-01T00:00:00Z").code == .success)
        #expect(try folder.files().contains("out/harbour-number-2-shut.md"))
    }

    @Test(
        "wire copy that says it is under embargo or killed is held back by its own word",
        arguments: [
            ("EMBARGOED UNTIL 00:01 GMT, January 5, 2030", "withheld until 2030-01-05T00:01Z"),
            ("HOLD FOR RELEASE", "withheld"), ("KILL: the story was withdrawn by its source", "was cancelled"),
        ])
    func wire(line: String, words: String) async throws {
        let folder = try await Self.house()
        let page = Self.page(2).replacingOccurrences(of: "<p>Harbour number", with: "<p>\(line)</p><p>Harbour number")
        try folder.write("pages/2.html", page)
        let report = await Self.run(folder, "--clock", "2029-01-01T00:00:00Z")
        #expect(report.code == .someFailed && report.output.contains(words), "\(report.output)")
    }

    @Test("a story about an embargo is no embargo")
    func aboutEmbargoes() async throws {
        let folder = try await Self.house()
        let words = "the embargo on grain until spring, and a plan to kill the tax, were news, ministers said"
        try folder.write("pages/2.html", Self.page(2, words: words))
        #expect(await Self.run(folder).code == .success)
    }

    @Test("vacuum takes away results nobody uses, and the next run still does nothing")
    func vacuum() async throws {
        let folder = try await Self.house()
        try folder.write("pages/1.html", Self.page(1, words: "somebody said"))
        #expect(await Self.run(folder).code == .success)
        let gone = await Self.desk(folder, "vacuum")
        #expect(gone.code == .success && !gone.output.hasPrefix("0 results"), "\(gone)")
        let plan = await Self.run(folder, "--plan", "--json")
        #expect(!plan.output.contains("no longer holds"))
        #expect(await Self.desk(folder, "vacuum").output.hasPrefix("0 results and 0 blobs"))
    }

    @Test("a page that is forgotten leaves nothing of its words in the desk's file")
    func forget() async throws {
        let folder = try await Self.house()
        let marker = "a crane named Zwetschgenkran"
        try folder.write("pages/4.html", Self.page(4, words: marker))
        #expect(await Self.run(folder).code == .success)
        let name = folder.path + "/pages/4.html"
        let listed = await Self.desk(folder, "list", "--json").output
        let source = try #require(
            listed.split(separator: "\n").first { $0.contains("number 4 shut") }.flatMap {
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }?["source"] as? String, "\(listed) \(name)")
        let forgotten = await Self.desk(folder, "forget", source)
        #expect(forgotten.code == .success && forgotten.output.contains("harbour-number-4-shut.md"), "\(forgotten)")
        #expect(await Self.desk(folder, "list", "--json").output.split(separator: "\n").count == 3)
        #expect(await Self.desk(folder, "forget", "https://nowhere.example/").code == .allFailed)
    }
}
