import GalleyClean
import GalleyCore
import GalleyWorkflow

/// `galley check`: says whether a workflow would run.
enum CheckCommand {
    static let verb = Verb(
        "check", summary: "checks workflows and site rules: what is wrong, where, and the likely fix",
        operands: "FILE…", operandCount: 1...Int.max,
        flags: [
            Flag("set", .text("NAME=VALUE"), repeatable: true, "gives a parameter of the workflow a value"),
            SharedFlags.json,
        ],
        examples: [
            .init("galley check Workflows/agency-desk.json", "says that it would run, or why not"),
            .init("galley check Workflows/site-rules/*.json", "does the same for rules of hosts"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let settings = try RunCommand.settings(arguments, verb: "check")
        var all: [JSONValue] = []
        for path in arguments.operands {
            let isSiteRules = SiteRuleTester.isSiteRules(path: path)
            let lines: [String]
            if isSiteRules {
                let problems = SiteRuleTester().check(path: path)
                all += problems.map(value)
                lines = problems.map(\.description)
            } else {
                let problems = WorkflowChecker().check(
                    path: path, parameters: settings, registry: Rooms.registry(house: arguments.house))
                all += problems.map(value)
                lines = problems.map(\.description)
            }
            if arguments.has("json") { continue }
            for line in lines { try console.write(line + "\n") }
            if lines.isEmpty { try console.write("\(path): \(isSiteRules ? "site rules, sound" : "would run")\n") }
        }
        if arguments.has("json") {
            var json = JSONWriter(pretty: true)
            json.value(.array(all))
            try console.write(json.bytes + [0x0A])
        }
        return all.isEmpty ? .success : .usage
    }

    private static func value(_ problem: SiteRuleProblem) -> JSONValue {
        .object(
            .init([
                ("file", .string(problem.file)), ("line", .integer(problem.line)), ("column", .integer(problem.column)),
                ("pointer", .string(problem.pointer)), ("reason", .string(problem.reason.rawValue)),
                ("message", .string(problem.message)), ("hint", problem.hint.map { .string($0) } ?? .null),
            ]))
    }

    private static func value(_ problem: WorkflowProblem) -> JSONValue {
        .object(
            .init([
                ("file", .string(problem.file)), ("line", .integer(problem.line)), ("column", .integer(problem.column)),
                ("pointer", .string(problem.pointer)), ("reason", .string(problem.reason.rawValue)),
                ("message", .string(problem.message)), ("hint", problem.hint.map { .string($0) } ?? .null),
            ]))
    }
}
