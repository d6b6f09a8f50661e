import Foundation
import Testing

@testable import galley

@Suite("Site rules on the command line")
struct SiteRulesCommandTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Lock reopens</title></head><body><article><h1>Lock reopens</h1>
        <p>The lock at Harrow Reach opened on Monday after eleven weeks of repairs, the canal board said in the morning.</p>
        <p class="plug">Readers who want to know more of locks may write to the canal board at its house in Harrow.</p>
        <p>Thirty boats were waiting below the gates when the keeper turned the wheel, and the first one through was red.</p>
        </article></body></html>
        """

    private static func folder(excludes: String = "Readers who") throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("pages/lock.html", page)
        try folder.write(
            "rules/quay.json",
            """
            { "host": "quay.example", "cut": ".plug",
              "tests": [{ "page": "../pages/lock.html", "contains": "Thirty boats", "excludes": "\(excludes)" }] }
            """)
        return folder
    }

    @Test("check tells sound rules from wrong ones, test runs their tests")
    func checkAndTest() async throws {
        let folder = try Self.folder()
        let path = folder.path + "/rules/quay.json"
        #expect(await CapturedCommand.run("check", path).code == .success)
        #expect(await CapturedCommand.run("test", path).output.contains("1 passed, 0 failed"))
        let failing = try Self.folder(excludes: "Thirty boats")
        let failed = await CapturedCommand.run("test", failing.path + "/rules/quay.json")
        #expect(failed.code == .refuted)
        #expect(failed.output.contains("FAILED"))
        let wrong = try folder.write("rules/wrong.json", #"{ "host": "quay.example", "cutt": ".plug" }"#)
        let checked = await CapturedCommand.run("check", wrong)
        #expect(checked.code == .usage)
        #expect(checked.output.contains("wrong.json:1:27: cutt:"))
        #expect(checked.output.contains("did you mean \"cut\"?"))
        #expect(await CapturedCommand.run("test", wrong).code == .usage)
    }

    @Test("the tests of a workflow's site rules are run with its own, once, and stand in the report")
    func testsOfWorkflow() async throws {
        let folder = try Self.folder(excludes: "Thirty boats")
        try folder.write(
            "flow.json",
            """
            { "version": 1, "name": "locks", "source": { "use": "pages", "with": { "folder": "pages" } },
              "steps": [ { "use": "clean", "with": { "siteRules": "rules" } },
                { "use": "export", "with": { "format": "text", "out": "out/{slug}.txt" } } ],
              "tests": [ { "name": "words stay", "input": "pages/lock.html", "from": "clean", "to": "clean",
                "expect": [ { "path": "/text", "contains": "Thirty boats" } ] } ] }
            """)
        let (flow, rules) = (folder.path + "/flow.json", folder.path + "/rules/quay.json")
        let tested = await CapturedCommand.run("test", flow, rules, "--report-junit", folder.path + "/junit.xml")
        #expect(tested.code == .refuted)
        #expect(tested.output.contains("1 passed, 1 failed"))
        #expect(tested.output.contains("FAILED  \(rules): ../pages/lock.html"))
        let junit = try String(contentsOfFile: folder.path + "/junit.xml", encoding: .utf8)
        #expect(junit.contains("<testsuite name=\"locks\"") && junit.contains("the text contains"))
    }

    @Test("clean and explain take them")
    func cleanAndExplain() async throws {
        let folder = try Self.folder()
        let page = folder.path + "/pages/lock.html"
        let flags = ["--url", "https://www.quay.example/lock", "--site-rules", folder.path + "/rules"]
        let cleaned = await CapturedCommand.run(["clean", page] + flags)
        #expect(cleaned.code == .success)
        #expect(!cleaned.output.contains("Readers who"))
        let explained = await CapturedCommand.run(["explain", page] + flags)
        #expect(explained.output.contains("quay.json cuts “.plug”"))
        let missing = await CapturedCommand.run("clean", page, "--site-rules", folder.path + "/none")
        #expect(missing.code == .usage)
    }

    @Test("a workflow's clean step takes them; a change of a rule does the step anew")
    func workflow() async throws {
        let folder = try Self.folder()
        try folder.write("pages.jsonl", #"{"id": "a", "url": "https://quay.example/lock", "file": "pages/lock.html"}"#)
        let workflow = try folder.write(
            "desk.json",
            """
            { "version": 1, "name": "desk", "source": { "use": "pages", "with": { "list": "pages.jsonl" } },
              "steps": [ { "id": "clean", "use": "clean", "with": { "siteRules": "rules" } },
                         { "use": "export", "with": { "format": "text", "out": "out/{id}.txt" } } ] }
            """)
        #expect(await CapturedCommand.run("check", workflow).code == .success)
        #expect(await CapturedCommand.run("run", workflow).code == .success)
        #expect(try !folder.read("out/a.txt").contains("Readers who"))
        let rule = try folder.read("rules/quay.json").replacing(".plug", with: ".none")
        try folder.write("rules/quay.json", rule)
        #expect(await CapturedCommand.run("run", workflow).code == .success)
        #expect(try folder.read("out/a.txt").contains("Readers who"))
        try folder.write("rules/bad.json", #"{ "host": "b.example", "keep": "p[", "tests": [] }"#)
        let checked = await CapturedCommand.run("check", workflow)
        #expect(checked.code == .usage)
        #expect(checked.output.contains("siteRules") && checked.output.contains("bad.json"))
    }
}
