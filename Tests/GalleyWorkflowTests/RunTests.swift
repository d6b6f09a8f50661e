import GalleyCore
import GalleyStore
import Synchronization
import Testing

@testable import GalleyWorkflow

@Suite("Running a workflow")
struct RunTests {
    private static let twenty = (1...20).map { "https://a.example/\($0)" }

    @Test("everything comes out in the order it went in, whatever the number of workers", arguments: [1, 2, 8])
    func order(jobs: Int) async throws {
        let folder = WorkflowFolder()
        let items = Self.twenty.map { $0.hasSuffix("3") ? $0 + "-slow" : $0 }
        try folder.write(
            workflowText(
                items: items, steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "tag" }, "# + exportMany))
        var options = RunOptions()
        options.jobs = jobs
        let report = try await folder.run(options: options)
        #expect(report.exitCode == 0)
        #expect(report.articles.map(\.url) == items)
        let urls = try folder.read("out/all.jsonl").split(separator: "\n").map {
            try JSONReader.read(Array($0.utf8))["url"]?.string
        }
        #expect(urls == items)
    }

    @Test("the report counts each step and names cuts, words and files")
    func report() async throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                items: ["https://a.example/1"], steps: #"{ "use": "fetch" }, { "use": "clean" }, "# + exportOne))
        let report = try await folder.run()
        #expect(report.steps.map(\.id) == ["source", "fetch", "clean", "export"])
        #expect(report.steps.map(\.taken) == [0, 1, 1, 1])
        let row = try #require(report.articles.first)
        #expect(row.words == 1)
        #expect(row.cuts == [.init(rule: "share-prompt", words: "Share it", reason: "asks to share")])
        #expect(row.files.count == 1)
        #expect(report.files.map(\.format) == ["json"])
    }

    @Test("one bad article is set aside with its input and the error, and the rest goes on")
    func quarantine() async throws {
        let folder = WorkflowFolder()
        try folder.write(workflowText(items: ["https://a.example/1", "https://a.example/gone", "https://a.example/3"]))
        let report = try await folder.run()
        #expect(report.exitCode == 1)
        #expect(report.articles.count == 2)
        #expect(report.setAside.map(\.step) == ["fetch"])
        let error = try #require(folder.files("quarantine").first { $0.hasSuffix("error.json") })
        let record = try JSONReader.read(Array(try folder.read("quarantine/" + error).utf8))
        #expect(record["error"]?.string == "404 for key -")
        #expect(record["name"]?.string == "https://a.example/gone")
        let input = try folder.read("quarantine/" + error.replacing("error.json", with: "input.json"))
        #expect(input.contains("https://a.example/gone"))
    }

    @Test("what comes through at last leaves the quarantine")
    func release() async throws {
        let folder = WorkflowFolder()
        let log = CallLog()
        log.pages.withLock { $0["https://a.example/1"] = "" }
        try folder.write(workflowText())
        let first = try await folder.run(StandIns.registry(log))
        #expect(first.exitCode == 3)
        #expect(!folder.files("quarantine").isEmpty)
        log.pages.withLock { $0["https://a.example/1"] = "Head\nBody." }
        let second = try await folder.run(StandIns.registry(log))
        #expect(second.exitCode == 0)
        #expect(folder.files("quarantine").isEmpty)
    }

    @Test(
        "more set aside than the workflow bears is a failure",
        arguments: [("\"30%\"", 3), ("\"40%\"", 1), ("1", 1), ("0", 3)])
    func most(most: String, code: Int32) async throws {
        let folder = WorkflowFolder()
        let items = ["https://a.example/1", "https://a.example/gone", "https://a.example/3"]
        try folder.write(workflowText(items: items, more: #""onError": { "most": \#(most) }"#))
        #expect(try await folder.run().exitCode == code)
    }

    @Test("a full disk ends the run with the storage code and no half file")
    func fullDisk() async throws {
        let folder = WorkflowFolder()
        try folder.write(workflowText(items: Self.twenty + ["https://a.example/unwritable"] + Self.twenty))
        let report = try await folder.run()
        #expect(report.exitCode == 5)
        #expect(folder.files("out").isEmpty)
    }

    @Test("a route sends each article to the branches of the first case that fits")
    func route() async throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                items: ["https://a.example/old", "https://a.example/new"],
                steps: #"""
                    { "use": "fetch" }, { "use": "clean" },
                    { "id": "route", "use": "route", "cases": [
                      { "when": { "path": "/url", "contains": "old" }, "to": "review" },
                      { "to": ["wire", "all"] } ] }
                    """#,
                more: #"""
                    "branches": {
                      "review": [ { "use": "export", "with": { "format": "jsonl", "out": "out/review.jsonl" } } ],
                      "wire": [ \#(exportOne) ], "all": [ \#(exportMany) ] }
                    """#))
        let report = try await folder.run()
        #expect(report.exitCode == 0)
        #expect(folder.files("out") == ["Head-https:--a.example-new.json", "all.jsonl", "review.jsonl"])
        #expect(try folder.read("out/review.jsonl").contains("a.example/old"))
        #expect(try !folder.read("out/all.jsonl").contains("a.example/old"))
    }

    @Test("an article that no case fits is set aside, never lost")
    func noCase() async throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                steps: #"""
                    { "use": "fetch" }, { "use": "clean" },
                    { "use": "route", "cases": [ { "when": { "path": "/url", "contains": "x.example" }, "to": "a" } ] }
                    """#, more: #""branches": { "a": [ \#(exportMany) ] }"#))
        let report = try await folder.run()
        #expect(report.setAside.map(\.step) == ["route"])
    }

    @Test("forEach does a step once for every value")
    func forEach() async throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                steps: #"""
                    { "use": "fetch" }, { "use": "clean" },
                    { "use": "export", "with": { "format": "json", "out": "out/{target}/{slug}.json" },
                      "forEach": { "$param": "targets" } }
                    """#, more: #""params": { "targets": { "type": "languages", "default": ["ko", "es"] } }"#))
        let report = try await folder.run(parameters: ["targets": "ko,de"])
        #expect(report.exitCode == 0)
        #expect(folder.files("out").filter { $0.hasSuffix(".json") }.map { $0.prefix(3) } == ["de/", "ko/"])
    }

    @Test("a barrier sees everything before it gives anything, and the steps behind it run too")
    func barrier() async throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                items: ["https://a.example/2", "https://a.example/3", "https://a.example/1"],
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "sort" }, { "use": "tag" }, "# + exportMany))
        let report = try await folder.run()
        #expect(report.articles.map(\.url) == ["https://a.example/1", "https://a.example/2", "https://a.example/3"])
        #expect(report.articleCount == 3)
    }

    @Test("require sets aside what lacks a value, filter drops what does not fit")
    func gates() async throws {
        let folder = WorkflowFolder()
        let log = CallLog()
        log.pages.withLock {
            $0["https://a.example/1"] = "Head only"
            $0["https://a.example/2"] = "Head\nwords"
            $0["https://a.example/3"] = "Other\nwords"
        }
        try folder.write(
            workflowText(
                items: (1...3).map { "https://a.example/\($0)" },
                steps: #"""
                    { "use": "fetch" }, { "use": "clean" }, { "use": "require", "with": { "paths": ["/headline", "/body/0"] } },
                    { "use": "filter", "with": { "keep": { "path": "/headline", "equals": "Head" } } },
                    """# + exportMany))
        let report = try await folder.run(StandIns.registry(log))
        #expect(report.articles.map(\.url) == ["https://a.example/2"])
        #expect(report.setAside.map(\.error) == ["the article has no /body/0"])
    }

    @Test("a stopped run finishes what is in hand, writes no half collection and says so")
    func stop() async throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                items: (1...500).map { "https://a.example/\($0)-slow" },
                steps: defaultSteps.replacing(exportMany, with: #"{ "use": "tag" }, "# + exportMany)))
        let observer = StoppingObserver(after: 5)
        var options = RunOptions()
        options.stop = observer.stop
        let report = try await WorkflowRunner().run(
            try folder.plan(StandIns.registry()), options: options, observer: observer)
        #expect(report.exitCode == 130)
        #expect(report.progress.done == report.progress.read)
        #expect(report.progress.read < 500)
        #expect(!folder.exists("out/all.jsonl"))
    }

    @Test("a source that cannot be read is a wrong workflow, not an empty success")
    func noSource() async throws {
        let folder = WorkflowFolder()
        try folder.write(workflowText().replacing(#""items": ["https://a.example/1"]"#, with: #""list": "no.txt""#))
        let report = try await folder.run()
        #expect(report.exitCode == 2)
    }

    @Test("a secret is in no report, quarantine, error or key")
    func secret() async throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                items: ["https://a.example/gone"],
                steps: #"{ "use": "fetch", "with": { "key": { "$param": "token" } } }, { "use": "clean" }, "#
                    + exportMany,
                more: #""params": { "token": { "type": "secret" } }"#))
        let environment = ["GALLEY_TOKEN": "s3cret-marker"]
        let report = try await folder.run(environment: environment)
        #expect(report.setAside.map(\.error) == ["404 for key [secret]"])
        for file in folder.files("quarantine") where file.hasSuffix(".json") {
            #expect(try !folder.read("quarantine/" + file).contains("s3cret-marker"))
        }
        let plan = try folder.plan(StandIns.registry(), environment: environment)
        let other = try folder.plan(StandIns.registry(), environment: ["GALLEY_TOKEN": "another"])
        #expect(plan.fingerprint == other.fingerprint)
        #expect(folder.check().map(\.place) == ["steps[0].with.key"])
    }

    @Test("pages come from JSON Lines; a bad line is set aside")
    func pages() async throws {
        let folder = WorkflowFolder()
        try folder.write("Head\nBody from a file.", to: "page.txt")
        try folder.write(
            """
            {"id":"a","url":"https://a.example/a","text":"Head\\nBody."}
            {"id":"b","file":"page.txt"}
            {"id":"c"}
            no json
            """, to: "pages.jsonl")
        try folder.write(
            workflowText(steps: #"{ "use": "clean" }, "# + exportMany)
                .replacing(
                    #""use": "urls", "with": { "items": ["https://a.example/1"] }"#,
                    with: #""use": "pages", "with": { "list": "pages.jsonl" }"#))
        let report = try await folder.run()
        #expect(report.articleCount == 2)
        #expect(report.setAside.map(\.name).allSatisfy { $0.contains("pages.jsonl, line ") })
        #expect(report.exitCode == 1)
    }

    @Test("what was set aside is listed for a later run")
    func failedOut() async throws {
        let folder = WorkflowFolder()
        try folder.write(workflowText(items: ["https://a.example/1", "https://a.example/gone"]))
        var options = RunOptions()
        options.failedOut = folder.path + "/failed.jsonl"
        _ = try await folder.run(options: options)
        let line = try JSONReader.read(Array(try folder.read("failed.jsonl").utf8))
        #expect(line["url"]?.string == "https://a.example/gone")
        #expect(line["step"]?.string == "fetch")
    }
}

/// Stops a run once so many materials went all the way.
private final class StoppingObserver: RunObserver {
    let stop = StopSignal()
    let after: Int

    init(after: Int) { self.after = after }

    func note(_ event: RunEvent) {
        if case .advanced(let progress) = event, progress.done == after { stop.stop() }
    }
}
