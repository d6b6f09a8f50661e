import GalleyCore
import Testing

@testable import GalleyWorkflow

@Suite("Checking a workflow")
struct CheckTests {
    @Test("a workflow that is right has no problem")
    func sound() throws {
        let folder = WorkflowFolder()
        try folder.write(workflowText())
        #expect(folder.check().isEmpty)
    }

    @Test("mistakes in the form of one part and in the steps are told at once, and none twice")
    func everything() throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                steps: #"{ "use": "fetsh" }, { "use": "clean", "wiht": { "captions": "gone" } }, "# + exportMany,
                more: #""onError": { "most": "many" }, "tests": [ { "name": "t", "input": { "html": "<p>" } } ]"#))
        #expect(
            folder.check().map(\.place) == ["steps[0].use", "steps[1].wiht", "onError.most", "tests[0]"],
            "\(folder.check())")
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let what: String
        let text: String
        let place: String
        let words: [String]
        var testDescription: String { what }

        init(_ what: String, _ text: String, at place: String, says words: String...) {
            (self.what, self.text, self.place, self.words) = (what, text, place, words)
        }
    }

    static let mistakes = [
        Mistake(
            "an unknown step", workflowText(steps: #"{ "use": "fetsh" }, "# + exportMany), at: "steps[0].use",
            says: "no step \"fetsh\"", "did you mean \"fetch\"?"),
        Mistake(
            "a source among the steps", workflowText(steps: #"{ "use": "urls" }, "# + exportMany), at: "steps[0].use",
            says: "is a source"),
        Mistake(
            "an unknown option", workflowText(steps: #"{ "use": "fetch", "with": { "perhost": 2 } }, "# + defaultSteps),
            at: "steps[0].with.perhost", says: "has no option \"perhost\"", "did you mean \"perHost\"?"),
        Mistake(
            "an option out of range",
            workflowText(steps: #"{ "use": "fetch", "with": { "perHost": 99 } }, { "use": "clean" }, "# + exportMany),
            at: "steps[0].with.perHost", says: "a whole number from 1 to 64"),
        Mistake(
            "a choice that is none",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean", "with": { "captions": "to-pictures" } }, "# + exportMany),
            at: "steps[1].with.captions", says: "did you mean \"to-picture\"?"),
        Mistake(
            "a wrong element of a list",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean", "with": { "credits": ["a", 2] } }, "# + exportMany),
            at: "steps[1].with.credits[1]", says: "a text"),
        Mistake(
            "a required option that is missing",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "export", "with": { "out": "a" } }"#),
            at: "steps[2].with.format", says: "needs the option \"format\""),
        Mistake(
            "an unknown parameter",
            workflowText(
                steps: #"{ "use": "fetch", "with": { "perHost": { "$param": "hots" } } }, { "use": "clean" }, "#
                    + exportMany, more: #""params": { "hosts": { "type": "integer", "default": 2 } }"#),
            at: "steps[0].with.perHost", says: "no parameter \"hots\"", "did you mean \"hosts\"?"),
        Mistake(
            "a parameter without a value",
            workflowText(
                steps: #"{ "use": "fetch", "with": { "perHost": { "$param": "hosts" } } }, { "use": "clean" }, "#
                    + exportMany, more: #""params": { "hosts": { "type": "integer" } }"#),
            at: "steps[0].with.perHost", says: "has no value", "--set hosts="),
        Mistake(
            "a parameter whose default has the wrong type",
            workflowText(more: #""params": { "hosts": { "type": "integer", "default": "two" } }"#),
            at: "params.hosts.default", says: "a whole number"),
        Mistake(
            "a parameter of the wrong type for its option",
            workflowText(
                steps: #"{ "use": "fetch", "with": { "perHost": { "$param": "h" } } }, { "use": "clean" }, "#
                    + exportMany, more: #""params": { "h": { "type": "text", "default": "two" } }"#),
            at: "steps[0].with.perHost", says: "a whole number from 1 to 64"),
        Mistake(
            "a step that does not fit its neighbour", workflowText(steps: #"{ "use": "clean" }, "# + exportMany),
            at: "steps[0].use", says: "takes a page but \"source\" gives a request", "put \"fetch\" between them"),
        Mistake(
            "an out outside the output folder",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, "#
                    + #"{ "use": "export", "with": { "format": "json", "out": "../x" } }"#),
            at: "steps[2].with.out", says: "outside the output folder"),
        Mistake(
            "an absolute out",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, "#
                    + #"{ "use": "export", "with": { "format": "json", "out": "/etc/x" } }"#),
            at: "steps[2].with.out", says: "outside the output folder"),
        Mistake(
            "an id twice",
            workflowText(steps: #"{ "id": "a", "use": "fetch" }, { "id": "a", "use": "clean" }, "# + exportMany),
            at: "steps[1].id", says: "is taken"),
        Mistake(
            "a file that is not there",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "tag", "with": { "glossary": "no.csv" } }, "#
                    + exportMany), at: "steps[2].with.glossary", says: "no file \"no.csv\""),
        Mistake(
            "an unknown key", workflowText(more: #""branchs": {}"#), at: "branchs", says: "did you mean \"branches\"?"),
        Mistake(
            "an unknown branch",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "route", "cases": [ { "to": "wires" } ] }"#,
                more: #""branches": { "wire": [ \#(exportMany) ] }"#),
            at: "steps[2].cases[0].to", says: "no branch \"wires\"", "did you mean \"wire\"?"),
        Mistake(
            "a branch nobody goes to", workflowText(more: #""branches": { "wire": [ \#(exportOne) ] }"#),
            at: "branches.wire", says: "no route leads"),
        Mistake(
            "articles that go nowhere", workflowText(steps: #"{ "use": "fetch" }, { "use": "clean" }"#),
            at: "steps[1]", says: "goes nowhere"),
        Mistake(
            "a step behind a route",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "route", "cases": [ { "to": "w" } ] }, "#
                    + #"{ "use": "tag" }"#, more: #""branches": { "w": [ \#(exportMany) ] }"#),
            at: "steps[3]", says: "no article comes here"),
        Mistake(
            "a branch that leads back to itself",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "route", "cases": [ { "to": "w" } ] }"#,
                more: #""branches": { "w": [ { "use": "route", "cases": [ { "to": "w" } ] } ] }"#),
            at: "branches.w", says: "leads back to itself"),
        Mistake(
            "a condition that compares with nothing",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "route", "cases": "#
                    + #"[ { "when": { "path": "/a" }, "to": "w" } ] }"#,
                more: #""branches": { "w": [ \#(exportMany) ] }"#
            ), at: "steps[2].cases[0].when", says: "compares /a with nothing"),
        Mistake(
            "a path that is no pointer",
            workflowText(
                steps: #"{ "use": "fetch" }, { "use": "clean" }, { "use": "require", "with": "#
                    + #"{ "paths": ["headline"] } }, "# + exportMany), at: "steps[2].with.paths",
            says: "no JSON Pointer"),
        Mistake(
            "two outputs in one file",
            workflowText(
                steps:
                    #"{ "use": "fetch" }, { "use": "clean" }, { "use": "route", "cases": [ { "to": ["a", "b"] } ] }"#,
                more: #""branches": { "a": [ \#(exportMany) ], "b": [ \#(exportMany) ] }"#),
            at: "branches.b[0].with.out", says: "as \"a.export\" does"),
        Mistake(
            "a test of a step that is not there",
            workflowText(
                more: #""tests": [ { "name": "t", "input": { "text": "x" }, "from": "claen", "to": "clean", "#
                    + #""gives": 1 } ]"#), at: "tests[0].from", says: "did you mean \"clean\"?"),
        Mistake(
            "a test that cannot fail",
            workflowText(more: #""tests": [ { "name": "t", "input": { "text": "x" } } ]"#), at: "tests[0]",
            says: "expects nothing"),
        Mistake(
            "a test that would use the network",
            workflowText(
                more: #""tests": [ { "name": "t", "input": { "text": "x" }, "from": "fetch", "to": "clean", "#
                    + #""gives": 1 } ]"#), at: "tests[0]", says: "reaches outside"),
        Mistake("another version", #"{ "version": 2, "name": "x" }"#, at: "version", says: "version 2 is not known"),
        Mistake("text that is no JSON", "{ \"version\": 1,\n }", at: "", says: ":2:2:", "a key in double quotes"),
        Mistake("an empty file", "", at: "", says: "the text ends here"),
    ]

    @Test("each mistake is named with its place and the likely fix", arguments: mistakes)
    func mistake(_ mistake: Mistake) throws {
        let folder = WorkflowFolder()
        try folder.write(mistake.text)
        let problems = folder.check()
        let problem = try #require(problems.first { $0.place == mistake.place }, "\(problems)")
        for words in mistake.words { #expect(problem.description.contains(words), "\(problem)") }
        #expect(!problem.description.contains("\n"))
    }

    @Test("all problems are named at once, in the order of the file, with line and column")
    func allAtOnce() throws {
        let folder = WorkflowFolder()
        try folder.write(
            """
            {
              "version": 1,
              "name": "two mistakes",
              "source": { "use": "urls" },
              "steps": [
                { "use": "fetsh" },
                { "use": "clean", "wiht": {} },
                \(exportMany)
              ]
            }
            """)
        let found = folder.check()
        #expect(found.map(\.place) == ["name", "steps[0].use", "steps[1].wiht"])
        #expect(found.map(\.line) == [3, 6, 7])
        #expect(found.map(\.column) == [3, 7, 23])
        #expect(found.last?.pointer == "/steps/1/wiht")
    }

    @Test("a file that is not there is a problem, not a crash")
    func missing() {
        let problems = WorkflowChecker().check(path: "/nowhere/w.json", registry: StandIns.registry())
        #expect(problems.count == 1)
        #expect(problems.first?.description.contains("no such file") == true)
    }

    @Test(
        "a parameter from the command line is a value of its type",
        arguments: [("hosts", "3", true), ("hosts", "x", false), ("hots", "3", false)])
    func set(name: String, value: String, isSound: Bool) throws {
        let folder = WorkflowFolder()
        try folder.write(
            workflowText(
                steps: #"{ "use": "fetch", "with": { "perHost": { "$param": "hosts" } } }, { "use": "clean" }, "#
                    + exportMany, more: #""params": { "hosts": { "type": "integer", "default": 2 } }"#))
        #expect(folder.check([name: value]).isEmpty == isSound)
    }
}
