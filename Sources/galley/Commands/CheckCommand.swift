import GalleyCore
import GalleyWorkflow

/// `galley check`: says whether a workflow would run.
enum CheckCommand {
    static let verb = Verb(
        "check", summary: "says whether a workflow would run; what is wrong, where, and the likely fix",
        operands: "WORKFLOW…", operandCount: 1...Int.max,
        flags: [
            Flag("set", .text("NAME=VALUE"), repeatable: true, "gives a parameter of the workflow a value"),
            Flag(
                "format", .choice(["text", "json", "github"]),
                "how problems are written; github makes them annotations of a pull request"),
            SharedFlags.json,
        ],
        examples: [
            .init("galley check Workflows/agency-desk.json", "says that it would run, or why not"),
            .init("galley check Workflows/*.json --format github", "marks the places in a pull request"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let settings = try RunCommand.settings(arguments, verb: "check")
        let format = arguments.text("format") ?? (arguments.has("json") ? "json" : "text")
        var all: [WorkflowProblem] = []
        for path in arguments.operands {
            let problems = WorkflowChecker().check(path: path, parameters: settings, registry: Rooms.registry())
            all += problems
            switch format {
            case "json": continue
            case "github": for problem in problems { try console.write(annotation(problem) + "\n") }
            default:
                for problem in problems { try console.write(problem.description + "\n") }
                if problems.isEmpty { try console.write("\(path): would run\n") }
            }
        }
        if format == "json" {
            var json = JSONWriter(pretty: true)
            json.value(.array(all.map(value)))
            try console.write(json.bytes + [0x0A])
        }
        return all.isEmpty ? .success : .usage
    }

    /// A workflow command of GitHub Actions, in which some signs must be written as their codes.
    private static func annotation(_ problem: WorkflowProblem) -> String {
        let words = problem.message + (problem.hint.map { "; \($0)" } ?? "")
        let title = problem.place.isEmpty ? problem.reason.rawValue : problem.place
        let place = "file=\(property(problem.file)),line=\(max(1, problem.line)),col=\(max(1, problem.column))"
        return "::error \(place),title=\(property(title))::\(escaped(words))"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }

    private static func value(_ problem: WorkflowProblem) -> JSONValue {
        .object(
            .init([
                ("file", .string(problem.file)), ("line", .integer(problem.line)), ("column", .integer(problem.column)),
                ("pointer", .string(problem.pointer)), ("place", .string(problem.place)),
                ("reason", .string(problem.reason.rawValue)),
                ("message", .string(problem.message)), ("hint", problem.hint.map { .string($0) } ?? .null),
            ]))
    }
}
