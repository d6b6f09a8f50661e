import Foundation
import LoopbackServer
import Testing

@testable import galley

@Suite("What a run and its workflow look like")
struct RunSeeingTests {
    private static let workflow = """
        { "version": 1, "name": "seen", "params": { "key": { "type": "secret", "environment": "GALLEY_TEST_KEY" } },
          "source": { "use": "pages", "with": { "folder": "pages" } },
          "steps": [ { "use": "clean" }, { "id": "gate", "use": "require", "with": { "paths": ["/body/0"] } },
                     { "id": "write", "use": "export", "with": { "format": "markdown", "out": "out/{slug}.md" } } ],
          "tests": [ { "name": "a <story> & more", "input": "pages/1.html", "from": "clean", "to": "gate",
                       "golden": "golden.txt" } ] }
        """

    private static func house() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("flow.json", workflow)
        for number in 1...2 {
            try folder.write(
                "pages/\(number).html",
                """
                <!DOCTYPE html><html lang="en"><head><title>Story \(number)</title></head><body><article>
                <h1>Story \(number) &lt;b&gt; &amp; more</h1><p>Harbour number \(number) was shut for a day, the board
                said on Monday, after a crane fell across the quay and nobody was hurt.</p><p>Share this story</p>
                </article></body></html>
                """)
        }
        try folder.write("pages/3.html", "<html></html>")
        return folder
    }

    @Test(
        "the report is one page without scripts or anything from elsewhere, and well-formed",
        arguments: ["html", "json"])
    func report(kind: String) async throws {
        let folder = try Self.house()
        let path = folder.path + "/report." + kind
        let run = await CapturedCommand.run("run", folder.path + "/flow.json", "--report", path)
        #expect(run.code == .someFailed)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        if kind == "json" {
            let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            return #expect((json?["slowest"] as? [Any])?.count == 3)
        }
        #expect(!text.contains("<script") && !text.contains("src="))
        #expect(text.contains("share-prompt") && text.contains("<svg") && text.contains("galley run "))
        #expect(text.contains("Story 1 &lt;b"), "titles are escaped")
        #expect(!text.contains("<b>"))
    }

    @Test("the numbers for a collector end as OpenMetrics wants, one sample a step")
    func metrics() async throws {
        let folder = try Self.house()
        let path = folder.path + "/run.prom"
        _ = await CapturedCommand.run("run", folder.path + "/flow.json", "--metrics", path)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines.last == "# EOF")
        #expect(lines.contains(#"galley_step_taken_total{workflow="seen",step="clean"} 3"#), "\(lines)")
        let names = lines.filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: "{").first }
        #expect(names.count == 5 * 4 + 6)
    }

    @Test("the log for programs is JSON, an object a line, from start to end")
    func log() async throws {
        let folder = try Self.house()
        let run = await CapturedCommand.run("run", folder.path + "/flow.json", "--log", "json")
        let events = try run.complaints.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(events.first??["event"] as? String == "started" && events.last??["event"] as? String == "ended")
        #expect(events.contains { $0?["event"] as? String == "set-aside" })
    }

    @Test("the plan says what would run and why, and writes nothing")
    func plan() async throws {
        let folder = try Self.house()
        let before = try folder.files()
        let plan = await CapturedCommand.run("run", folder.path + "/flow.json", "--plan")
        #expect(plan.code == .success && plan.output.contains("it is new") && plan.output.contains("nothing was done"))
        #expect(try folder.files() == before)
        _ = await CapturedCommand.run("run", folder.path + "/flow.json")
        let again = await CapturedCommand.run("run", folder.path + "/flow.json", "--plan")
        #expect(again.output.contains("reuse  nothing it depends on changed"), "\(again.output)")
    }

    @Test(
        "a step that is not there is a usage error with the nearest name",
        arguments: ["--force", "--from-step", "--to-step"])
    func unknownStep(flag: String) async throws {
        let folder = try Self.house()
        let run = await CapturedCommand.run("run", folder.path + "/flow.json", flag, "claen")
        #expect(run.code == .usage && run.complaints.contains("did you mean \"clean\""))
    }

    @Test("a picture of the workflow in three languages", arguments: ["mermaid", "dot", "svg"])
    func graph(format: String) async throws {
        let path = Checkout.root + "Workflows/agency-desk.json"
        let graph = await CapturedCommand.run("graph", path, "--format", format)
        #expect(graph.code == .success)
        for step in ["fetch", "clean", "gate", "tag", "route", "wire.export", "record.export", "review.export"] {
            #expect(graph.output.contains(step), "\(step)")
        }
        switch format {
        case "mermaid": #expect(graph.output.hasPrefix("flowchart TD\n") && !graph.output.contains("> 0\""))
        case "dot": #expect(graph.output.hasPrefix("digraph") && graph.output.hasSuffix("}\n"))
        default: #expect(XMLDocumentCheck.isWellFormed(graph.output))
        }
    }

    @Test("golden files: missing is a failure, --update writes it and fails, then it passes; a change shows as a diff")
    func golden() async throws {
        let folder = try Self.house()
        let path = folder.path + "/flow.json"
        #expect(await CapturedCommand.run("test", path).output.contains("there is no golden file"))
        let written = await CapturedCommand.run("test", path, "--update")
        #expect(written.code == .refuted)
        #expect(try folder.read("golden.txt").contains("Harbour number 1"))
        #expect(await CapturedCommand.run("test", path).code == .success)
        try folder.write("golden.txt", folder.read("golden.txt").replacingOccurrences(of: "a day", with: "a week"))
        let failed = await CapturedCommand.run("test", path)
        #expect(failed.code == .refuted)
        #expect(failed.output.contains("- Harbour number 1 was shut for a week"), "\(failed.output)")
        #expect(failed.output.contains("+ Harbour number 1 was shut for a day"))
    }

    @Test("test results for a build server name suites, cases and failures, with every sign escaped")
    func junit() async throws {
        let folder = try Self.house()
        let report = folder.path + "/junit.xml"
        let test = await CapturedCommand.run("test", folder.path + "/flow.json", "--report-junit", report)
        #expect(test.code == .refuted)
        let text = try String(contentsOfFile: report, encoding: .utf8)
        #expect(XMLDocumentCheck.isWellFormed(text))
        #expect(
            text.contains(#"tests="1""#) && text.contains(#"failures="1""#)
                && text.contains("a &lt;story&gt; &amp; more"))
    }

    @Test("problems as JSON and as annotations, each with its place")
    func checkFormats() async throws {
        let folder = try Self.house()
        try folder.write(
            "flow.json", Self.workflow.replacingOccurrences(of: #""use": "clean""#, with: #""use": "claen""#))
        let json = await CapturedCommand.run("check", folder.path + "/flow.json", "--format", "json")
        let problems = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(json.code == .usage && problems?.first?["pointer"] as? String == "/steps/0/use")
        #expect(problems?.first?["place"] as? String == "steps[0].use" && problems?.first?["line"] as? Int == 3)
        let github = await CapturedCommand.run("check", folder.path + "/flow.json", "--format", "github")
        #expect(github.output.hasPrefix("::error file="))
        #expect(github.output.contains(",line=3,") && github.output.contains("steps[0].use::"), "\(github.output)")
    }
}
