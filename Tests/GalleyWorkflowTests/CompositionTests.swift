import GalleyCore
import GalleyStore
import Testing

@testable import GalleyWorkflow

@Suite("Workflows made of several files")
struct CompositionTests {
    private static let items = ["https://a.example/1", "https://a.example/2"]

    private static let part = #"""
        { "version": 1, "name": "part",
          "params": { "folder": { "type": "text", "default": "x" }, "terms": { "type": "path", "default": "terms.csv" } },
          "steps": [ { "use": "clean" }, { "use": "tag", "with": { "glossary": { "$param": "terms" } } },
                     { "use": "route", "cases": [ { "when": { "path": "/url", "contains": "/1" }, "to": "one" },
                                                  { "to": "rest" } ] } ],
          "branches": {
            "one": [ { "use": "export", "with": { "format": "json", "out": "out/one/{slug}.json" } } ],
            "rest": [ { "use": "export", "with": { "format": "json", "out": "out/rest/{slug}.json" } } ] } }
        """#

    @Test("a workflow stands in another as a step, with its branches, its files and the values handed in")
    func inserted() async throws {
        let folder = WorkflowFolder()
        try folder.write(Self.part, to: "parts/part.json")
        try folder.write("a", to: "parts/terms.csv")
        let steps = #"{ "use": "fetch" }, { "id": "desk", "use": "./parts/part.json", "with": { "folder": "y" } }"#
        try folder.write(workflowText(items: Self.items, steps: steps))
        #expect(folder.check() == [])
        let plan = try folder.plan(StandIns.registry())
        #expect(plan.allSteps.map(\.id) == ["fetch", "desk.clean", "desk.tag", "desk.one.export", "desk.rest.export"])
        let report = try await folder.run()
        #expect(report.exitCode == 0)
        #expect(folder.files("out").count { $0.hasSuffix(".json") } == 2)
        let before = plan.fingerprint
        try folder.write("b", to: "parts/terms.csv")
        #expect(try folder.plan(StandIns.registry()).fingerprint != before, "the file of the inner step counts")
    }

    @Test("a path that is handed in is relative to the file that hands it in")
    func paths() throws {
        let folder = WorkflowFolder()
        try folder.write(Self.part, to: "parts/part.json")
        try folder.write("a", to: "own.csv")
        let steps = #"{ "use": "fetch" }, { "use": "./parts/part.json", "with": { "terms": "own.csv" } }"#
        try folder.write(workflowText(items: Self.items, steps: steps))
        #expect(folder.check() == [])
        let passed = steps.replacing(#""own.csv""#, with: #"{ "$param": "list" }"#)
        let more = #""params": { "list": { "type": "path", "default": "own.csv" } }"#
        try folder.write(workflowText(items: Self.items, steps: passed, more: more))
        #expect(folder.check() == [])
    }

    @Test(
        "what is wrong is said where it stands",
        arguments: [
            (#""use": "./parts/none.json""#, "workflow.json:", "none.json"),
            (#""use": "./parts/part.json", "with": { "folde": "y" }"#, "workflow.json:", "did you mean \"folder\""),
            (#""use": "./parts/part.json", "with": { "folder": 4 }"#, "workflow.json:", "wants a text"),
            (#""use": "./parts/circle.json""#, "circle.json:", "leads back to itself"),
            (#""use": "./parts/wrong.json""#, "wrong.json:", "has no key \"stepz\""),
            (#""use": "./parts/part.json", "forEach": ["a"]"#, "workflow.json:", "not done for each"),
        ])
    func mistakes(use: String, place: String, words: String) throws {
        let folder = WorkflowFolder()
        try folder.write(Self.part, to: "parts/part.json")
        try folder.write("a", to: "parts/terms.csv")
        try folder.write(
            #"{ "version": 1, "name": "c", "steps": [ { "use": "circle.json" } ] }"#, to: "parts/circle.json")
        try folder.write(#"{ "version": 1, "name": "w", "stepz": [] }"#, to: "parts/wrong.json")
        try folder.write(workflowText(items: Self.items, steps: #"{ "use": "fetch" }, { \#(use) }"#))
        let problems = folder.check()
        #expect(problems.contains { $0.description.contains(place) && $0.description.contains(words) }, "\(problems)")
    }

    @Test("included files bring parameters and options for steps; what the workflow says itself comes first")
    func included() throws {
        let folder = WorkflowFolder()
        try folder.write("a", to: "house/terms.csv")
        try folder.write(
            #"""
            { "params": { "langs": { "type": "languages", "default": ["ko"] } },
              "options": { "clean": { "captions": "to-picture", "credits": ["A."] }, "tag": { "glossary": "terms.csv" } } }
            """#, to: "house/style.json")
        let steps = #"""
            { "use": "fetch" }, { "use": "clean", "with": { "credits": ["B."] } },
            { "use": "tag", "with": { "targets": { "$param": "langs" } } }, \#(exportMany)
            """#
        try folder.write(workflowText(items: Self.items, steps: steps, more: #""include": "house/style.json""#))
        #expect(folder.check() == [])
        let plan = try folder.plan(StandIns.registry())
        let clean = plan.allSteps[1].instances[0].options
        #expect(clean.string("captions") == "to-picture" && clean.strings("credits") == ["B."])
        #expect(plan.allSteps[2].instances[0].options.string("glossary") == folder.path + "/house/terms.csv")
        #expect(plan.inputs.contains(folder.path + "/house/style.json"))
    }

    @Test(
        "an included file that is not there, or has an option no step has, is a problem",
        arguments: [
            (#"{ "options": { "clean": { "caption": "keep" } } }"#, "did you mean \"captions\""),
            (#"{ "options": { "clean": 4 } }"#, "not an object"), (#"{ "option": {} }"#, "did you mean \"options\""),
            ("{", "style.json:"),
        ])
    func wrongIncludes(text: String, words: String) throws {
        let folder = WorkflowFolder()
        try folder.write(text, to: "style.json")
        try folder.write(workflowText(more: #""include": ["style.json"]"#))
        #expect(folder.check().contains { $0.description.contains(words) }, "\(folder.check())")
        try folder.write(workflowText(more: #""include": ["gone.json"]"#))
        #expect(folder.check().contains { $0.pointer == "/include/0" })
    }
}
