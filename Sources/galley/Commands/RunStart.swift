import FoundationEssentials
import GalleyCore
import GalleyFetch
import GalleyStore
import GalleyWorkflow

/// One start of a run, or of its forecast, as the command line asks for it.
struct RunStart {
    let arguments: Arguments
    let console: Console
    /// Fetches nothing, whatever the flags say.
    let isReplay: Bool

    private var path: String { arguments.operands[0] }

    /// Says what a run would do.
    func forecast() async throws -> ExitCode {
        guard let plan = try plan(DeskSlot()) else { return .usage }
        var options = try options(plan)
        let desk = deskPath(plan)
        let isFirst = desk.map { !FileManager.default.fileExists(atPath: $0) } ?? false
        if let desk, !isFirst { options.desk = try Desk.openForReading(path: desk) }
        let forecast = try await WorkflowRunner().forecast(plan, options: options, isFirst: isFirst)
        try ForecastPrinter(console).show(forecast, asJSON: arguments.has("json"))
        return .success
    }

    /// Runs once; the desk is open only for that time.
    func once(_ stop: StopSignal) async throws -> ExitCode {
        let pages = DeskSlot()
        guard let plan = try plan(pages) else { return .usage }
        var options = try options(plan)
        options.stop = stop
        options.desk = try deskPath(plan).map(Desk.open)
        if let desk = options.desk { pages.put(desk) }
        let isLog = arguments.text("log") == "json"
        let display = RunDisplay(console, style: arguments.text("progress"))
        let log = RunLog(console, workflow: plan.file.name)
        let report = try await WorkflowRunner().run(
            plan, options: options, observer: isLog ? log as any RunObserver : display)
        display.finish()
        if isLog { log.finish(report) }
        let printer = RunReportPrinter(
            console, outputFolder: plan.outputFolder, spoken: arguments.text("out") ?? plan.file.folder)
        try printer.show(report, asJSON: arguments.has("json"))
        try writeFiles(report, plan)
        return ExitCode(rawValue: report.exitCode) ?? .allFailed
    }

    /// Nil, with the problems named, when the workflow would not run.
    private func plan(_ pages: DeskSlot) throws -> WorkflowPlan? {
        let permissions = Rooms.Permissions(
            allowedAddresses: try FetchCommand.allowedAddresses(arguments, verb: "run"), pages: pages)
        do {
            return try WorkflowPlan(
                file: WorkflowFile.load(path: path), parameters: try RunCommand.settings(arguments, verb: "run"),
                registry: Rooms.registry(permissions, house: arguments.house), outputFolder: arguments.text("out"),
                environment: ProcessInfo.processInfo.environment)
        } catch let error as WorkflowProblems {
            for problem in error.problems { console.complain(problem.description) }
            return nil
        }
    }

    /// Where the desk lies; nil for a run without.
    private func deskPath(_ plan: WorkflowPlan) -> String? {
        arguments.has("no-desk") ? nil : arguments.text("desk") ?? plan.outputFolder + "/.galley/desk.sqlite"
    }

    private func options(_ plan: WorkflowPlan) throws -> RunOptions {
        try checkSteps(plan)
        var options = RunOptions()
        options.jobs = arguments.number("jobs")
        options.fromStep = arguments.text("from-step")
        options.toStep = arguments.text("to-step")
        options.force = Set(arguments.texts("force"))
        options.failedOut = arguments.text("failed-out")
        options.onlyChanged = arguments.has("only-changed")
        options.isOffline = isReplay || arguments.has("offline")
        options.startedAs = try startedAs(plan)
        if let text = arguments.text("clock") {
            guard let clock = Timestamp(iso8601: text) else {
                throw UsageError(
                    verb: "run", "wants a time such as 2026-01-31T08:00:00Z after --clock, not \"\(text)\"")
            }
            options.now = clock
        }
        return options
    }

    private func checkSteps(_ plan: WorkflowPlan) throws {
        let steps = plan.allSteps.map(\.id)
        for flag in ["from-step", "to-step", "force"] {
            for name in arguments.texts(flag) where !steps.contains(name) {
                throw UsageError(
                    verb: "run", "knows no step \"\(name)\" for --\(flag)" + NearestName.hint(for: name, among: steps))
            }
        }
    }

    /// What it takes to start the run again from another folder.
    private func startedAs(_ plan: WorkflowPlan) throws -> JSONValue {
        let absolute = { (path: String) in URL(filePath: path).standardizedFileURL.path }
        let paths = Set(plan.file.parameters.filter { $0.kind == .path }.map(\.name))
        let settings = try RunCommand.settings(arguments, verb: "run").sorted { $0.key < $1.key }
        let given = settings.map { JSONValue.string("\($0)=\(paths.contains($0) && $1 != "-" ? absolute($1) : $1)") }
        return .object(
            .init([
                ("workflow", .string(absolute(plan.file.path))), ("out", .string(absolute(plan.outputFolder))),
                ("set", .array(given)),
            ]))
    }

    /// The reports and numbers that somebody asked for.
    private func writeFiles(_ report: RunReport, _ plan: WorkflowPlan) throws {
        for path in arguments.texts("report") {
            if path.hasSuffix(".json") {
                try AtomicFile.write(Array((report.json.text + "\n").utf8), to: path)
            } else {
                let settings = arguments.texts("set").map { " --set \($0)" }.joined()
                let retry = "galley run \(self.path) --out \(plan.outputFolder)\(settings)"
                try AtomicFile.write(RunReportPage(report, plan: plan, retry: retry).bytes, to: path)
            }
        }
        if let path = arguments.text("metrics") {
            try AtomicFile.write(Array(RunMetrics.text(of: report, now: Clock.now.unixSeconds).utf8), to: path)
        }
    }
}

/// What `--watch` and `--every` need besides.
extension RunStart {
    /// Says that one process keeps this desk current.
    /// - Throws: `DeskError` when another does.
    func watchLock() throws -> WatchLock? {
        guard let plan = try plan(DeskSlot()), let desk = deskPath(plan) else { return nil }
        return try WatchLock(desk: desk)
    }

    /// The files whose changes begin a run: the workflow, what it includes, and what its steps and source read.
    func inputs() -> [String] {
        guard let file = try? WorkflowFile.load(path: path) else { return [path] }
        let plan = try? WorkflowPlan(
            file: file, parameters: RunCommand.settings(arguments, verb: "run"),
            registry: Rooms.registry(house: arguments.house),
            outputFolder: arguments.text("out"), environment: ProcessInfo.processInfo.environment)
        return [path] + (plan?.inputs ?? [])
    }
}
