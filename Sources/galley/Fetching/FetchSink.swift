import GalleyCore
import GalleyFetch

/// Where the results of a fetch end up, one at a time: pages or lines of a report to the output, mistakes to standard
/// error and the list of failures, and counts to the progress display.
actor FetchSink {
    private let console: Console
    private let output: FetchedOutput
    private let report: FetchReport?
    private let failures: FailedPages?
    private var progress: FetchProgress
    private var release = OrderedRelease<Visit>()
    private var (done, failed) = (0, 0)

    /// - Throws: `UsageError` for outputs that do not go together, `FileError` for one that cannot be made.
    init(_ arguments: Arguments, console: Console, isSingle: Bool) throws {
        self.console = console
        output = try FetchedOutput(arguments, console: console, isSingle: isSingle)
        report = arguments.has("report") ? FetchReport(console, asJSON: arguments.has("json")) : nil
        failures = try arguments.text("failed-out").map { try FailedPages(path: $0) }
        progress = FetchProgress(console, style: isSingle ? "none" : arguments.text("progress"))
    }

    /// Takes the result for the address of this number.
    /// - Throws: what ends the run: an output that cannot be written, a store that fails.
    func take(_ visit: Visit, number: Int) throws {
        switch visit.outcome {
        case .page: done += 1
        case .failure(let failure):
            failed += 1
            try note(failure)
        }
        progress.advance(done: done, failed: failed)
        let size = if case .page(let page) = visit.outcome { page.bytes.count } else { 0 }
        for visit in release.take(visit, number: number, size: size) { try give(visit) }
    }

    /// An address that was not asked for any more.
    /// - Throws: as `take` does.
    func cancel(_ url: String, number: Int) throws {
        let failure = FetchFailure(.cancelled, url: url, "not asked for any more; run again to fetch it")
        try take(Visit(.failure(failure)), number: number)
    }

    /// How many addresses there are, once that is known.
    func noteEnd(of count: Int) { progress.total = count }

    func show(waiting hosts: [WaitingHost]) { progress.show(waiting: hosts) }

    /// A line for people.
    nonisolated func note(_ line: String) { console.say(line) }

    /// Gives what is left and closes the lists.
    /// - Throws: as `take` does.
    func finish(isStopped: Bool) throws -> ExitCode {
        for visit in release.rest() { try give(visit) }
        progress.finish()
        try failures?.finish()
        report?.finish()
        return isStopped ? .interrupted : .batch(done: done, failed: failed)
    }

    private func give(_ visit: Visit) throws {
        try report?.add(visit)
        if case .page(let page) = visit.outcome { try output.write(page) }
    }

    private func note(_ failure: FetchFailure) throws {
        if failure.endsRun { throw failure }
        try failures?.add(failure)
        // Thousands of them after an interrupt would say nothing new; they stand in the list.
        if failure.kind == .cancelled { return }
        progress.finish()
        console.complain("\(failure.url): \(failure.message)")
    }
}
