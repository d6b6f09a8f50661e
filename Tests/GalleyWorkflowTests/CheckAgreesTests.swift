import GalleyCore
import Testing

@testable import GalleyWorkflow

@Suite("Check and run agree")
struct CheckAgreesTests {
    @Test("what the check passes runs, and what it refuses is refused by the run", arguments: 0..<12)
    func agree(round: Int) async throws {
        let folder = WorkflowFolder()
        try folder.write("terms", to: "terms.csv")
        var passed = 0
        for number in 0..<40 {
            var generator = WorkflowGenerator(seed: UInt64(round * 1_000 + number + 1))
            let text = generator.workflow()
            try folder.write(text)
            let problems = folder.check()
            do {
                let report = try await folder.run()
                #expect(problems.isEmpty, "run took what check refuses: \(problems)\n\(text)")
                #expect([0, 1, 3].contains(report.exitCode), "exit \(report.exitCode) \(report.outcome)\n\(text)")
                for item in report.setAside { #expect(!item.error.contains("option"), "\(item)\n\(text)") }
                passed += 1
            } catch let error as WorkflowProblems {
                #expect(!problems.isEmpty, "run refused what check passes: \(error)\n\(text)")
                #expect(error.problems.map(\.description) == problems.map(\.description))
            } catch {
                Issue.record("run failed to begin after check passed: \(error)\n\(text)")
            }
        }
        #expect((4...36).contains(passed), "\(passed) of 40 were sound: the generator makes too many of one sort")
    }
}

/// Makes workflows that are often sound and often broken in one place, the same for the same seed.
private struct WorkflowGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func workflow() -> String {
        let hasRoute = chance(3) == 0
        var steps = [#"{ "use": "fetch" }"#, #"{ "use": "clean" }"#]
        for _ in 0..<chance(4) { steps.append(middle()) }
        if chance(12) == 0 { steps.swapAt(0, 1) }
        if chance(16) == 0 { steps.remove(at: chance(steps.count)) }
        steps.append(hasRoute ? route() : output("out/main"))
        let branches =
            #""branches": { "a": [ \#(middle()), \#(output("out/a")) ], "b": [ \#(output("out/b")) ] }"#
        var text = workflowText(
            items: ["https://a.example/1", "https://a.example/2"], steps: steps.joined(separator: ", "),
            more: hasRoute ? branches : #""onError": { "most": "\#(chance(2) == 0 ? "50%" : "3")" }"#)
        if chance(3) == 0 { text = broken(text) }
        return text
    }

    private mutating func middle() -> String {
        pick([
            #"{ "use": "tag", "with": { "targets": ["ko"] } }"#,
            #"{ "use": "tag", "with": { "glossary": "terms.csv" } }"#,
            #"{ "use": "tag", "with": { "glossary": "gone.csv" } }"#,
            #"{ "use": "require", "with": { "paths": ["/headline"] } }"#,
            #"{ "use": "require", "with": { "paths": ["headline"] } }"#,
            #"{ "use": "filter", "with": { "keep": { "path": "/url", "contains": "1" } } }"#,
            #"{ "use": "filter", "with": { "keep": { "path": "/url" } } }"#,
            #"{ "use": "set", "with": { "values": { "section": "World" } } }"#,
            #"{ "use": "set", "with": { "values": { "published": "never" } } }"#,
            #"{ "use": "limit", "with": { "most": 1 } }"#, #"{ "use": "limit", "with": { "most": -1 } }"#,
            #"{ "use": "sort" }"#, #"{ "use": "dedupe", "with": { "by": ["near"] } }"#,
            #"{ "use": "dedupe", "with": { "likeness": 2 } }"#, #"{ "use": "exec", "with": { "command": ["cat"] } }"#,
            #"{ "use": "exec", "with": { "command": [] } }"#,
        ])
    }

    private mutating func output(_ folder: String) -> String {
        pick([
            #"{ "use": "export", "with": { "format": "json", "out": "\#(folder)/{slug}.json" } }"#,
            #"{ "use": "export", "with": { "format": "jsonl", "out": "\#(folder).jsonl" } }"#,
            #"{ "use": "export", "with": { "format": "json", "out": "\#(folder)/{target}.json" }, "forEach": ["ko"] }"#,
            #"{ "use": "export", "with": { "format": "json", "out": "../\#(folder).json" } }"#,
        ])
    }

    private mutating func route() -> String {
        pick([
            #"{ "use": "route", "cases": [ { "when": { "path": "/url", "contains": "1" }, "to": "a" }, { "to": "b" } ] }"#,
            #"{ "use": "route", "cases": [ { "to": ["a", "b"] } ] }"#,
            #"{ "use": "route", "cases": [ { "to": "a" }, { "to": "b" } ] }"#,
            #"{ "use": "route", "cases": [ { "to": ["a", "c"] } ] }"#,
        ])
    }

    private mutating func broken(_ text: String) -> String {
        let changes = [
            ("\"use\"", "\"uses\""), ("clean", "claen"), ("\"version\": 1", "\"version\": 3"), ("\"with\"", "\"wiht\""),
            ("\"name\": \"desk\"", "\"name\": \"a desk\""), ("json", "jsn"), ("[", "{"), ("urls", "feeds"),
            ("https", "ftp"), (",", ", "),
        ]
        let (old, new) = changes[chance(changes.count)]
        return text.replacing(old, with: new, maxReplacements: 1)
    }

    private mutating func pick(_ texts: [String]) -> String { texts[chance(texts.count)] }

    /// 0 ..< count.
    private mutating func chance(_ count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(count))
    }
}
