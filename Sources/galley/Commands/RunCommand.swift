import GalleyCore
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
            Flag("plan", "says for each article and step whether it would run, and why; does nothing"),
            Flag("only-changed", "leaves out what went through before and has not changed since"),
            Flag("offline", "fetches nothing: pages must be in the desk"),
            Flag("clock", .text("TIME"), "the time the run takes for the present, such as 2026-01-31T08:00:00Z"),
            SharedFlags.jobs,
            Flag("watch", "runs again whenever the workflow, its files or its source change"),
            Flag("every", .text("TIME"), "runs again after this time, such as 90s, 10m or 2h, until it is stopped"),
            Flag("report", .text("FILE"), repeatable: true, "writes the run's report: .html for people, .json"),
            Flag("metrics", .text("FILE"), "writes the run's numbers as OpenMetrics"),
            Flag("log", .choice(["text", "json"]), "json writes what happens to standard error, an object a line"),
            Flag("failed-out", .text("FILE"), "writes what was set aside, one JSON line each"),
            Flag("desk", .text("FILE"), "the desk's file; .galley/desk.sqlite in the output folder if left out"),
            Flag("no-desk", "keeps nothing from run to run"),
            Flag(
                "progress", .choice(["auto", "log", "json", "none"]),
                "how progress is shown: auto shows a bar on a terminal, log says a line a second"),
            SharedFlags.json, SharedFlags.allowAddress,
        ],
        examples: [
            .init("galley run Workflows/agency-desk.json --set urls=my-urls.txt", "runs it on a list of addresses"),
            .init("galley run Workflows/corpus.json --out corpus --jobs 2", "writes below the folder corpus"),
            .init("galley run Workflows/corpus.json --plan", "what would run, and why"),
        ],
        run: { arguments, console in try await run(arguments, console) })

    /// - Parameter isReplay: fetches nothing, whatever the flags say.
    static func run(_ arguments: Arguments, _ console: Console, isReplay: Bool = false) async throws -> ExitCode {
        let start = RunStart(arguments: arguments, console: console, isReplay: isReplay)
        if arguments.has("plan") { return try await start.forecast() }
        let stop = StopSignal()
        Interrupts.watch {
            console.say("galley: finishing what is in hand; interrupt once more to stop at once")
            stop.stop()
        }
        let interval = try arguments.text("every").map(seconds)
        guard interval != nil || arguments.has("watch") else { return try await start.once(stop) }
        let loop = RunRepeating(interval: interval, watches: arguments.has("watch"), console: console, stop: stop)
        let lock = try start.watchLock()
        defer { withExtendedLifetime(lock) {} }
        return try await loop.run(inputs: { start.inputs() }, once: { try await start.once(stop) })
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

    /// Reads `90s`, `10m`, `2h`, `1d`.
    private static func seconds(_ text: String) throws -> Double {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let number = Double(text.dropLast()), number > 0 else {
            throw UsageError(verb: "run", "wants a time such as 90s, 10m or 2h after --every, not \"\(text)\"")
        }
        return number * unit
    }
}
