import GalleyCore
import Testing

@testable import GalleyWorkflow

@Suite("A program as a step")
struct ExecTests {
    private func run(_ command: [String], timeout: Int = 20, items: Int = 3) async throws -> RunReport {
        let folder = WorkflowFolder()
        let list = JSONValue.array(command.map(JSONValue.string)).text
        try folder.write(
            workflowText(
                items: (1...items).map { "https://a.example/\($0)" },
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "exec", "with": { "command": \#(list), "#
                    + #""timeout": \#(timeout) } }, "# + exportMany))
        return try await folder.run()
    }

    @Test("a program that gives back what it takes changes nothing, however many articles come")
    func echo() async throws {
        let report = try await run(["cat"], items: 50)
        #expect(report.exitCode == 0)
        #expect(report.articleCount == 50)
    }

    @Test("a program may change an article, or drop it")
    func change() async throws {
        let changed = try await run(["sed", "-u", "s/Body/Words/"])
        #expect(changed.exitCode == 0)
        #expect(changed.articleCount == 3)
        let dropped = try await run(["sed", "-u", "s/.*/null/"])
        #expect(dropped.exitCode == 0)
        #expect(dropped.articleCount == 0)
    }

    @Test(
        "a program that fails, is silent or speaks no article is an error, never an empty result",
        arguments: [
            (["false"], "ended without an answer"), (["sleep", "30"], "no answer within 1 s"),
            (["sed", "-u", "s/.*/hello/"], "is no article"), (["no-such-program-here"], "cannot start"),
            (["sed", "-u", #"s/.*/{"error":"no byline"}/"#], "sed: no byline"),
        ])
    func failing(command: [String], words: String) async throws {
        let report = try await run(command, timeout: 1, items: 1)
        #expect(report.exitCode == 3)
        #expect(report.setAside.first?.step == "exec")
        #expect(report.setAside.first?.error.contains(words) == true, "\(report.setAside)")
    }
}
