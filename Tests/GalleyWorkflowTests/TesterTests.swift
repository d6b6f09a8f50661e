import GalleyCore
import Testing

@testable import GalleyWorkflow

@Suite("Tests in a workflow file")
struct TesterTests {
    private func report(_ tests: String, steps: String = defaultSteps, more: String = "") async throws -> TestReport {
        let folder = WorkflowFolder()
        try folder.write("Head\nBody.\nShare it", to: "sample.txt")
        try folder.write(workflowText(steps: steps, more: #""tests": [ \#(tests) ]\#(more)"#))
        return await WorkflowTester().test(path: folder.workflow, registry: StandIns.registry())
    }

    @Test("expectations that hold pass, by every comparison")
    func passes() async throws {
        let report = try await report(
            #"""
            { "name": "t", "input": "sample.txt", "from": "clean", "to": "clean", "expect": [
              { "path": "/headline", "equals": "Head" }, { "path": "/text", "excludes": "Share" },
              { "path": "/text", "contains": "Body" }, { "path": "/cuts/*/rule", "includes": "share-prompt" },
              { "path": "/cuts", "count": 1 }, { "path": "/body/*", "count": { "above": 0, "below": 2 } },
              { "path": "/headline", "matches": "H?a*" }, { "path": "/cuts/0/confidence", "above": 0.9 },
              { "path": "/revision", "below": 2 }, { "path": "/dateline", "exists": false },
              { "path": "/dateline", "equals": null } ] }
            """#)
        #expect(report.problems.isEmpty)
        #expect(report.results.map(\.failures) == [[]])
        #expect(report.exitCode == 0)
    }

    @Test(
        "an expectation that does not hold says what is there instead",
        arguments: [
            (#"{ "path": "/headline", "equals": "Tail" }"#, "/headline is \"Head\", not \"Tail\""),
            (#"{ "path": "/text", "excludes": "Body" }"#, "/text holds \"Body\""),
            (#"{ "path": "/cuts/*/rule", "includes": "x" }"#, "/cuts/*/rule does not include \"x\": \"share-prompt\""),
            (#"{ "path": "/cuts", "count": 2 }"#, "/cuts counts 1, not 2"),
            (#"{ "path": "/headline", "matches": "h*" }"#, "does not match"),
            (#"{ "path": "/revision", "above": 1 }"#, "/revision is 1, not above 1"),
            (#"{ "path": "/dateline/place", "exists": true }"#, "/dateline/place is not there"),
        ])
    func fails(expectation: String, words: String) async throws {
        let report = try await report(
            #"{ "name": "t", "input": "sample.txt", "from": "clean", "to": "clean", "expect": [ \#(expectation) ] }"#)
        #expect(report.exitCode == 4)
        #expect(report.results.first?.failures.first?.contains(words) == true, "\(report.results)")
    }

    @Test("a step that fails fails its test, unless that is what the test expects")
    func failingStep() async throws {
        let empty = #""input": { "text": "" }, "from": "clean", "to": "clean""#
        let fails = try await report(#"{ "name": "t", \#(empty), "gives": 1 }"#)
        #expect(fails.results.first?.failures == ["\"clean\" set the article aside: the page is empty"])
        let expected = try await report(#"{ "name": "t", \#(empty), "setAside": "is empty" }"#)
        #expect(expected.exitCode == 0)
        let other = try await report(#"{ "name": "t", "input": "sample.txt", "setAside": "is empty" }"#)
        #expect(other.exitCode == 4)
    }

    @Test("a test may say which branches an article goes to", arguments: [("review", 4), ("wire", 0)])
    func goesTo(branch: String, code: Int32) async throws {
        let report = try await report(
            #"{ "name": "t", "input": "sample.txt", "goesTo": ["\#(branch)"] }"#,
            steps: #"""
                { "use": "fetch" }, { "use": "clean" }, { "use": "route", "cases": [
                  { "when": { "path": "/warnings", "count": { "above": 0 } }, "to": "review" }, { "to": "wire" } ] }
                """#,
            more: #", "branches": { "review": [ \#(exportMany) ], "wire": [ \#(exportOne) ] }"#)
        #expect(report.problems.isEmpty)
        #expect(report.exitCode == code)
    }
}
