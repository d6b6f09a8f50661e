import GalleyCore
import GalleyWorkflow

/// `galley check`: says whether a workflow would run.
enum CheckCommand {
    static let verb = Verb(
        "check", summary: "says whether a workflow would run; what is wrong, where, and the likely fix",
        operands: "WORKFLOW…", operandCount: 1...Int.max,
        flags: [
            Flag("set", .text("NAME=VALUE"), repeatable: true, "gives a parameter of the workflow a value"),
            SharedFlags.json,
        ],
        examples: [.init("galley check Workflows/agency-desk.json", "says that it would run, or why not")],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let settings = try RunCommand.settings(arguments, verb: "check")
        var all: [WorkflowProblem] = []
        for path in arguments.operands {
            let problems = WorkflowChecker().check(
                path: path, parameters: settings, registry: Rooms.registry(house: arguments.house))
            all += problems
            if arguments.has("json") { continue }
            for problem in problems { try console.write(problem.description + "\n") }
            if problems.isEmpty { try console.write("\(path): would run\n") }
        }
        if arguments.has("json") {
            var json = JSONWriter(pretty: true)
            json.value(.array(all.map(value)))
            try console.write(json.bytes + [0x0A])
        }
        return all.isEmpty ? .success : .usage
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
