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
            Flag(
                "format", .choice(["text", "json", "github"]),
                "how problems are written; github makes them annotations of a pull request"),
            SharedFlags.json,
        ],
        examples: [
            .init("galley check Workflows/agency-desk.json", "says that it would run, or why not"),
            .init("galley check Workflows/site-rules/*.json", "does the same for rules of hosts"),
            .init("galley check Workflows/corpus.json --format github", "marks places in a pull request"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let settings = try RunCommand.settings(arguments, verb: "check")
        let format = arguments.text("format") ?? (arguments.has("json") ? "json" : "text")
        var found: [CheckedProblem] = []
        let paths = try SchemaFile.leavingOut(arguments.operands, verb: "check") {
            if format == "text" { try console.write($0 + "\n") }
        }
        for path in paths {
            let isSiteRules = SiteRuleTester.isSiteRules(path: path)
            let problems = problems(of: path, isSiteRules, settings, arguments)
            found += problems
            switch format {
            case "json": continue
            case "github": for problem in problems { try console.write(problem.annotation + "\n") }
            default:
                for problem in problems { try console.write(problem.description + "\n") }
                let verdict = isSiteRules ? "site rules, sound" : "would run"
                if problems.isEmpty { try console.write("\(path): \(verdict)\n") }
            }
        }
        if format == "json" {
            var json = JSONWriter(pretty: true)
            json.value(.array(found.map(\.value)))
            try console.write(json.bytes + [0x0A])
        }
        return found.isEmpty ? .success : .usage
    }

    private static func problems(
        of path: String, _ isSiteRules: Bool, _ settings: [String: String], _ arguments: Arguments
    ) -> [CheckedProblem] {
        if isSiteRules { return SiteRuleTester().check(path: path).map(CheckedProblem.init) }
        return WorkflowChecker().check(
            path: path, parameters: settings, registry: Rooms.registry(house: arguments.house)
        ).map(CheckedProblem.init)
    }
}
