import FoundationEssentials
import GalleyCore
import GalleyFetch
import GalleyStore
import GalleyWorkflow

/// `galley run`: runs a workflow file.
enum RunCommand {
    static let verb = Verb(
        "run", summary: "runs a workflow file; a second run does only what changed",
        operands: "WORKFLOW", operandCount: 1...1,
        flags: [
            Flag("set", .text("NAME=VALUE"), repeatable: true, "gives a parameter of the workflow a value"),
            Flag("out", .text("FOLDER"), "where outputs go; the workflow file's folder if left out"),
            Flag("from-step", .text("STEP"), "begins at this step, with what earlier runs kept"),
            Flag("to-step", .text("STEP"), "ends after this step"),
            Flag("force", .text("STEP"), repeatable: true, "does this step again, whatever is kept"),
            SharedFlags.jobs,
            Flag("failed-out", .text("FILE"), "writes what was set aside, one JSON line each"),
            Flag("desk", .text("FILE"), "the desk's file; .galley/desk.sqlite in the output folder if left out"),
            Flag("no-desk", "keeps nothing from run to run"),
            Flag("progress", .choice(["auto", "json", "none"]), "how progress is shown; auto shows it on a terminal"),
            SharedFlags.json, SharedFlags.allowAddress,
        ],
        examples: [
            .init("galley run Workflows/agency-desk.json --set urls=my-urls.txt", "runs it on a list of addresses"),
            .init("galley run Workflows/corpus.json --out corpus --jobs 2", "writes below the folder corpus"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let path = arguments.operands[0]
        var permissions = Rooms.Permissions(
            allowedAddresses: try FetchCommand.allowedAddresses(arguments, verb: "run"))
        var plan: WorkflowPlan
        let options: RunOptions
        do {
            plan = try self.plan(path, arguments, permissions)
            options = try self.options(arguments, plan: plan)
            if let desk = options.desk {
                permissions.pages = desk
                plan = try self.plan(path, arguments, permissions)
            }
        } catch let error as WorkflowProblems {
            for problem in error.problems { console.complain(problem.description) }
            return .usage
        }
        let stop = options.stop
        Interrupts.watch {
            console.say("galley: finishing what is in hand; interrupt once more to stop at once")
            stop.stop()
        }
        let observer = RunDisplay(console, style: arguments.text("progress"))
        let report = try await WorkflowRunner().run(plan, options: options, observer: observer)
        observer.finish()
        try RunReportPrinter(console, outputFolder: plan.outputFolder).show(report, asJSON: arguments.has("json"))
        return ExitCode(rawValue: report.exitCode) ?? .allFailed
    }

    private static func plan(
        _ path: String, _ arguments: Arguments, _ permissions: Rooms.Permissions
    ) throws -> WorkflowPlan {
        try WorkflowPlan(
            file: WorkflowFile.load(path: path), parameters: try settings(arguments, verb: "run"),
            registry: Rooms.registry(permissions, house: arguments.house), outputFolder: arguments.text("out"),
            environment: ProcessInfo.processInfo.environment)
    }

    /// The values of `--set`.
    static func settings(_ arguments: Arguments, verb: String) throws -> [String: String] {
        var settings: [String: String] = [:]
        for setting in arguments.texts("set") {
            guard let equals = setting.firstIndex(of: "="), equals > setting.startIndex else {
                throw UsageError(verb: verb, "wants NAME=VALUE after --set, not \"\(setting)\"")
            }
            settings[String(setting[..<equals])] = String(setting[setting.index(after: equals)...])
        }
        return settings
    }

    private static func options(_ arguments: Arguments, plan: WorkflowPlan) throws -> RunOptions {
        var options = RunOptions()
        options.jobs = arguments.number("jobs")
        options.fromStep = arguments.text("from-step")
        options.toStep = arguments.text("to-step")
        options.force = Set(arguments.texts("force"))
        options.failedOut = arguments.text("failed-out")
        if !arguments.has("no-desk") {
            options.desk = try Desk.open(
                path: arguments.text("desk") ?? plan.outputFolder + "/.galley/desk.sqlite")
        }
        return options
    }
}
