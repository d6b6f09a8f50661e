import Foundation
import GalleyCore
import Testing

@testable import GalleyWorkflow
@testable import galley

@Suite("Programs that are steps")
struct StepProgramTests {
    private static let program = """
        #!/usr/bin/env python3
        import json, sys
        if "--describe" in sys.argv:
            print(json.dumps({"galley": 1, "summary": "Sets the section.", "version": 3, "options": [
                {"name": "section", "type": "text", "required": True, "summary": "the section"},
                {"name": "loud", "type": "boolean", "default": False, "summary": "in capitals"}]}))
            sys.exit()
        greeting = json.loads(sys.stdin.readline())
        print(json.dumps({"galley": 1}), flush=True)
        for line in sys.stdin:
            article = json.loads(line)
            section = greeting["options"]["section"]
            article["section"] = section.upper() if greeting["options"]["loud"] else section
            print(json.dumps(article), flush=True)
        """

    /// Programs are put in place by `cp`: a file that this process holds open for writing while another test starts a
    /// program cannot be run until that program has begun ("Text file busy").
    private static func house(_ programs: [String: String]) throws -> (TestFolder, StepPrograms) {
        let folder = try TestFolder()
        for (name, text) in programs {
            let draft = try folder.write("drafts/\(name)", text)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: draft)
            try FileManager.default.createDirectory(
                atPath: folder.path + "/bin", withIntermediateDirectories: true)
            let copying = try Process.run(
                URL(filePath: "/bin/cp"), arguments: ["-p", draft, folder.path + "/bin/galley-step-\(name)"])
            copying.waitUntilExit()
        }
        return (folder, StepPrograms(searchPath: folder.path + "/bin:.", workingFolder: "/"))
    }

    private static func workflow(_ with: String) -> String {
        """
        { "version": 1, "name": "p", "source": { "use": "pages", "with": { "folder": "pages" } },
          "steps": [ { "use": "clean" }, { "use": "house", "with": \(with) },
            { "use": "export", "with": { "format": "jsonl", "out": "out/all.jsonl" } } ] }
        """
    }

    @Test("a program describes itself, is listed and checked like a step, gets its options, and its results are kept")
    func whole() async throws {
        let (folder, programs) = try Self.house(["house": Self.program])
        try folder.write("pages/1.html", "<html><body><h1>Head</h1><p>Some words of a story.</p></body></html>")
        try folder.write("flow.json", Self.workflow(#"{ "section": "World", "loud": true }"#))
        let registry = StepRegistry(Rooms.steps(.init()), programs: programs, listsPrograms: true)
        #expect(registry.entries.last?.description.name == "house" && registry["house"]?.description.version == 3)
        let path = folder.path + "/flow.json"
        #expect(WorkflowChecker().check(path: path, registry: registry) == [])
        let plan = try WorkflowPlan(file: WorkflowFile.load(path: path), registry: registry)
        #expect(try await WorkflowRunner().run(plan).exitCode == 0)
        #expect(try folder.read("out/all.jsonl").contains(#""section":"WORLD""#))
        try folder.write("flow.json", Self.workflow(#"{ "secton": "World" }"#))
        let problems = WorkflowChecker().check(path: path, registry: registry).map(\.description)
        #expect(problems.contains { $0.contains("did you mean \"section\"") }, "\(problems)")
    }

    @Test(
        "a program that does not describe itself is named with the reason",
        arguments: [
            ("#!/bin/sh\necho nonsense", "no JSON object"), ("#!/bin/sh\necho '{\"galley\": 2}'", "\"galley\": 1"),
            ("#!/bin/sh\nexit 1", "ended without an answer"),
            (
                "#!/bin/sh\necho '{\"galley\":1,\"summary\":\"s\",\"options\":[{\"name\":\"a\",\"type\":\"txt\"}]}'",
                "did you mean \"text\""
            ),
        ])
    func silent(text: String, words: String) throws {
        let (folder, programs) = try Self.house(["house": text])
        try folder.write("pages/1.html", "<html></html>")
        try folder.write("flow.json", Self.workflow("{}"))
        let registry = StepRegistry(Rooms.steps(.init()), programs: programs)
        let problems = WorkflowChecker().check(path: folder.path + "/flow.json", registry: registry)
        #expect(problems.contains { $0.description.contains(words) }, "\(problems)")
    }

    @Test("the working folder is never looked into, however the path names it", arguments: [".", "", "bin"])
    func workingFolder(entry: String) throws {
        let (folder, _) = try Self.house(["house": Self.program])
        let own = folder.path + "/bin"
        for path in [entry, own + "/", own + "/../bin"] {
            #expect(StepPrograms(searchPath: path, workingFolder: own).entry("house") == nil, "\(path)")
        }
    }
}
