import FoundationEssentials
import GalleyCore
import GalleyStore

@testable import GalleyWorkflow

/// A folder for one test with a workflow in it; gone with the value.
final class WorkflowFolder {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.path + "/galley-workflow-\(UUID().uuidString)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var workflow: String { path + "/workflow.json" }

    func write(_ text: String, to name: String = "workflow.json") throws {
        try AtomicFile.write(Array(text.utf8), to: path + "/" + name)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try FileContents.read(path + "/" + name), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// Everything below a folder but hidden files, by name.
    func files(_ name: String = "") -> [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: path + "/" + name)) ?? []
        return all.filter { !$0.contains(".desk") }.sorted()
    }

    func check(_ parameters: [String: String] = [:], _ registry: StepRegistry = StandIns.registry())
        -> [WorkflowProblem]
    {
        WorkflowChecker().check(path: workflow, parameters: parameters, registry: registry)
    }

    func plan(
        _ registry: StepRegistry, parameters: [String: String] = [:], environment: [String: String] = [:]
    ) throws -> WorkflowPlan {
        try WorkflowPlan(
            file: try WorkflowFile.load(path: workflow), parameters: parameters, registry: registry,
            environment: environment)
    }

    func run(
        _ registry: StepRegistry = StandIns.registry(), parameters: [String: String] = [:],
        environment: [String: String] = [:], options: RunOptions = RunOptions(),
        observer: any RunObserver = SilentObserver()
    ) async throws -> RunReport {
        var options = options
        options.now = options.now ?? Timestamp(unixSeconds: 1_700_000_000)
        let plan = try plan(registry, parameters: parameters, environment: environment)
        return try await WorkflowRunner().run(plan, options: options, observer: observer)
    }
}

/// A workflow's text: a source of these addresses and these steps.
func workflowText(
    items: [String] = ["https://a.example/1"], steps: String = defaultSteps, more: String = ""
) -> String {
    let list = JSONValue.array(items.map(JSONValue.string)).text
    return """
        { "version": 1, "name": "desk", "source": { "use": "urls", "with": { "items": \(list) } },
          "steps": [ \(steps) ]\(more.isEmpty ? "" : ", " + more) }
        """
}

let exportMany = #"{ "use": "export", "with": { "format": "jsonl", "out": "out/all.jsonl" } }"#
let exportOne = #"{ "use": "export", "with": { "format": "json", "out": "out/{slug}.json" } }"#
let defaultSteps = #"{ "use": "fetch" }, { "use": "clean" }, "# + exportMany
