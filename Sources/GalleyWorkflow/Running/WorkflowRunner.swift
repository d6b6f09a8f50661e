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
}

/// One run of a plan.
private final class Run: Sendable {
    private let plan: WorkflowPlan
    private let options: RunOptions
    private let ledger: RunLedger
    private let quarantine: Quarantine
    private let memory: RunMemory?
    private let source: any Source
    private let sourceContext: StepContext
    private let stages: [Stage]
    private let runners: [StageRunner]
    private let sourceEnded = Atomic(false)

    let stepIDs: [String]

    init(_ plan: WorkflowPlan, _ options: RunOptions, _ observer: any RunObserver) throws {
        (self.plan, self.options) = (plan, options)
        memory = try RunMemory(plan, options)
        let now = memory?.run.started ?? options.now ?? Timestamp(unixSeconds: MonotonicClock.unixSeconds)
        let mask = SecretMask(plan.parameters.secrets)
        var report = RunReport(workflow: plan.file.name, started: now)
        let steps = [plan.source] + plan.allSteps
        stepIDs = steps.map(\.id)
        report.steps = steps.map { RunReport.StepTally(id: $0.id, use: $0.description.name) }
        let ledger = RunLedger(report, limit: options.articleLimit, observer: observer, mask: mask)
        self.ledger = ledger
        let sourceID = plan.source.id
        let makeContext = { (id: String) in
            StepContext(
                now: now, inputFolder: plan.file.folder, outputFolder: plan.outputFolder,
                note: { ledger.note(step: id, $0) },
                setAside: { name, error in
                    ledger.add(SetAside(name: name, itemID: nil, step: sourceID, error: ledger.words(for: error)))
                })
        }
        sourceContext = makeContext(plan.source.id)
        source = try plan.source.makeSource(sourceContext)
        var builder = StageBuilder(
            plan, lastStep: options.toStep, choice: ReuseChoice(plan, options), makeContext: makeContext)
        stages = try builder.build()
        let jobs = options.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let (fetches, memory) = (options.fetches, memory)
        runners = stages.map {
            StageRunner($0, jobs: max(1, jobs), fetches: max(1, fetches), ledger: ledger, memory: memory)
        }
        quarantine = Quarantine(
            folder: plan.outputFolder + "/" + plan.file.onError.quarantine, workflow: plan.file.name, now: now)
    }

    func runToEnd() async {
        let numbered = Dictionary(uniqueKeysWithValues: runners.enumerated().map { ($0, $1) })
        await withTaskGroup(of: Void.self) { group in
            for (number, runner) in runners.enumerated() {
                let collector = Collector(
                    stage: stages[number], isFirst: number == 0, ledger: ledger, quarantine: quarantine,
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
        let reading = Task { [self] in
            try await source.read(in: sourceContext) { material in try await take(material) }
        }
        options.stop.whenStopped { reading.cancel() }
        switch await reading.result {
        case .success: sourceEnded.store(true, ordering: .releasing)
        case .failure(is CancellationError) where options.stop.isStopped || ledger.hasFailed: break
        case .failure(let error): failSource(error)
        }
        runners[0].close()
    }

    private func take(_ material: Material) async throws {
        if options.stop.isStopped || ledger.hasFailed { throw CancellationError() }
        if let only = options.only, !only.contains(material.name), !only.contains(material.itemID ?? "") { return }
        ledger.noteRead()
        await runners[0].give(material)
    }

    private func failSource(_ error: any Error) {
        let words = "the source \"\(plan.source.id)\": \(ledger.words(for: error))"
        ledger.fail(ledger.hasRead ? .failed(words) : .unreadableSource(words))
    }
}

extension PlannedStep {
    /// - Throws: what the source's maker throws.
    fileprivate func makeSource(_ context: StepContext) throws -> any Source {
        guard case .source(let make) = entry.maker, let instance = instances.first else {
            throw StepOptionError(.invalid("\"\(entry.description.name)\" is no source"), option: "use", step: id)
        }
        return try make(instance.options, context)
    }
}
