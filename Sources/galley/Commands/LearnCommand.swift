import FoundationEssentials
import GalleyClean
import GalleyCore
import GalleyStore

/// `galley learn`: what sites repeat from page to page.
enum LearnCommand {
    static let verb = Verb(
        "learn", summary: "learns the lines that sites repeat from page to page, for clean --site-memory",
        operands: "[FILE|URL|-]…", operandCount: Verb.anyNumber,
        flags: [
            SharedFlags.from,
            Flag("url", .text("URL"), "the address a saved page came from"),
            Flag(
                "out", .text("FILE"),
                "the memory is written there, what editors decided in it stays; - is standard output"),
            Flag("desk", .text("FILE"), "a desk that remembers from run to run; all it remembers goes into the memory"),
            Flag("pages", .number("N", 1...1000), "lines on at least so many pages are written; 2 if left out"),
            SharedFlags.jobs, SharedFlags.maxSize, SharedFlags.allowAddress,
        ],
        examples: [
            .init(
                "galley learn --from jsonl --out site-memory.json pages.jsonl",
                "a batch of pages; at least three of each site"),
            .init(
                "galley learn --desk out/.galley/desk.sqlite --out site-memory.json pages.jsonl",
                "adds to what the desk remembers; galley clean --site-memory site-memory.json cuts it"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let out = arguments.text("out") ?? "-"
        let desk = try arguments.text("desk").map { try Desk.open(path: $0) }
        let before = try decisions(out)
        let reader = PageReader(
            operands: arguments.operands.isEmpty && desk == nil ? ["-"] : arguments.operands,
            format: arguments.text("from").flatMap(InputFormat.init(rawValue:)), url: arguments.text("url"),
            maxBytes: SharedFlags.maxBytes(arguments),
            allowed: try FetchCommand.allowedAddresses(arguments, verb: "learn"))
        var lesson = Lesson(desk: desk, console: console)
        try await lesson.take(reader.pages(), jobs: SharedFlags.jobCount(arguments))
        try lesson.finish(keeping: before)
        let memory = lesson.memory.pruned(below: arguments.number("pages") ?? 2)
        if out == "-" { try console.write(memory.json) } else { try AtomicFile.write(memory.json, to: out) }
        lesson.report(memory, to: out)
        return .batch(done: lesson.done, failed: lesson.failed)
    }

    /// What editors decided in the file that is written anew.
    /// - Throws: `UsageError` when it is there and is no site memory.
    private static func decisions(_ path: String) throws -> StandingLines {
        guard path != "-", FileManager.default.fileExists(atPath: path) else { return StandingLines() }
        do { return try StandingLines(path: path) } catch {
            throw UsageError("galley learn: \(error)")
        }
    }
}
