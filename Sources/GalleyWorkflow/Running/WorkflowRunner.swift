import FoundationEssentials
import GalleyCore
import GalleyStore
import Synchronization

/// Runs a plan: reads the source, works on many materials at once, writes in order, sets aside what fails.
package struct WorkflowRunner: Sendable {
    package init() {}

    /// - Returns: what was done; a run that failed for some or all articles is a report, not an error.
    /// - Throws: when a step cannot be made, or the desk cannot note the run's beginning; nothing was done then.
    package func run(
        _ plan: WorkflowPlan, options: RunOptions = RunOptions(), observer: any RunObserver = SilentObserver()
    ) async throws -> RunReport {
        let start = MonotonicClock.nanoseconds
        let run = try Run(plan, options, observer)
        observer.note(.started(steps: run.stepIDs))
        await run.runToEnd()
        var report = run.report(seconds: Double(MonotonicClock.nanoseconds - start) / 1e9)
        if let path = options.failedOut {
            do {
                try FailedList.write(report.setAside, to: path)
            } catch {
                report.outcome = .storageFailed("\(error)")
            }
        }
        return report
    }

    /// What a run would do and why. The source is read; nothing else is done, and nothing is written.
    /// - Parameter isFirst: true when there is no desk only because none has been made yet.
    /// - Throws: when a step cannot be made, the source cannot be read, or the desk cannot be read.
    package func forecast(
        _ plan: WorkflowPlan, options: RunOptions = RunOptions(), isFirst: Bool = false
    ) async throws -> RunForecast {
        try await Forecaster(plan, options, isFirst: isFirst).forecast()
    }
}

/// One run of a plan.
private final class Run: Sendable {
    private let plan: WorkflowPlan
    private let options: RunOptions
    private let parts: RunAssembly
    private let quarantine: Quarantine
    private let memory: RunMemory?
    private let runners: [StageRunner]
    private let sourceEnded = Atomic(false)

    var stepIDs: [String] { parts.stepIDs }
    private var ledger: RunLedger { parts.ledger }

    init(_ plan: WorkflowPlan, _ options: RunOptions, _ observer: any RunObserver) throws {
        (self.plan, self.options) = (plan, options)
        let memory = try RunMemory(plan, options)
        self.memory = memory
        let parts = try RunAssembly(plan, options, clock: memory?.run.started ?? options.now, observer)
        self.parts = parts
        let jobs = options.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        runners = parts.stages.map {
            StageRunner(
                $0, jobs: max(1, jobs), fetches: max(1, options.fetches), ledger: parts.ledger, memory: memory)
        }
        quarantine = Quarantine(
            folder: plan.outputFolder + "/" + plan.file.onError.quarantine, workflow: plan.file.name, now: parts.now)
    }

    func runToEnd() async {
        let numbered = Dictionary(uniqueKeysWithValues: runners.enumerated().map { ($0, $1) })
        await withTaskGroup(of: Void.self) { group in
            for (number, runner) in runners.enumerated() {
                let collector = Collector(
                    stage: parts.stages[number], number: number, ledger: ledger, quarantine: quarantine,
                    memory: memory, stepIDs: stepIDs, next: numbered, isCutShort: { [self] in isCutShort })
                group.addTask { await runner.run(collector) }
            }
            group.addTask { [self] in await readSource() }
        }
    }

    func report(seconds: Double) -> RunReport {
        var report = ledger.finish(policy: plan.file.onError, isStopped: isCutShort, seconds: seconds)
        do {
            try memory?.finish(report.outcome)
        } catch {
            report.outcome = .storageFailed(ledger.words(for: error))
        }
        return report
    }

    private var isCutShort: Bool { !sourceEnded.load(ordering: .acquiring) && options.stop.isStopped }

    private func readSource() async {
        if options.only == nil { ledger.noteTotal(parts.source.count(in: parts.sourceContext)) }
        let reading = Task { [self] in
            if options.only == nil, let source = parts.source as? any UnreadSource {
                try await source.readLater(in: parts.sourceContext) { unread in
                    try takeMore(unread.count)
                    await runners[0].give(unread)
                }
            } else {
                try await parts.source.read(in: parts.sourceContext) { materials in
                    let wanted = options.only == nil ? materials : materials.filter(options.takes)
                    try takeMore(wanted.count)
                    await runners[0].give(wanted)
                }
            }
        }
        options.stop.whenStopped { reading.cancel() }
        switch await reading.result {
        case .success:
            ledger.noteEnd()
            sourceEnded.store(true, ordering: .releasing)
        case .failure(is CancellationError) where options.stop.isStopped || ledger.hasFailed: break
        case .failure(let error): failSource(error)
        }
        runners[0].close()
    }

    private func takeMore(_ count: Int) throws {
        if options.stop.isStopped || ledger.hasFailed { throw CancellationError() }
        ledger.noteRead(count)
    }

    private func failSource(_ error: any Error) {
        let words = "the source \"\(plan.source.id)\": \(ledger.words(for: error))"
        ledger.fail(ledger.hasRead ? .failed(words) : .unreadableSource(words))
    }
}
