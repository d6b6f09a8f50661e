import GalleyCore

/// The parts of a run, made from its plan: where it writes down what it does, its source, its steps in stages.
struct RunAssembly: Sendable {
    let ledger: RunLedger
    let source: any Source
    let sourceContext: StepContext
    let stages: [Stage]
    /// Ids of all steps, the source first.
    let stepIDs: [String]
    /// The run's clock.
    let now: Timestamp

    /// - Parameter clock: the run's clock; the present time when nil.
    /// - Throws: what the steps' makers throw.
    init(_ plan: WorkflowPlan, _ options: RunOptions, clock: Timestamp?, _ observer: any RunObserver) throws {
        let now = clock ?? Timestamp(unixSeconds: MonotonicClock.unixSeconds)
        self.now = now
        var report = RunReport(workflow: plan.file.name, started: now)
        let steps = [plan.source] + plan.allSteps
        stepIDs = steps.map(\.id)
        report.steps = steps.map { RunReport.StepTally(id: $0.id, use: $0.description.name) }
        let ledger = RunLedger(
            report, limit: options.articleLimit, observer: observer, mask: SecretMask(plan.parameters.secrets))
        self.ledger = ledger
        let sourceID = plan.source.id
        let folders = Dictionary(steps.map { ($0.id, $0.folder) }) { first, _ in first }
        let makeContext = { (id: String) in
            StepContext(
                now: now, inputFolder: folders[id] ?? plan.file.folder, outputFolder: plan.outputFolder,
                note: { ledger.note(step: id, $0) },
                setAside: { name, error in
                    ledger.add(SetAside(name: name, itemID: nil, step: sourceID, error: ledger.words(for: error)))
                })
        }
        sourceContext = makeContext(sourceID)
        source = try plan.source.makeSource(sourceContext)
        var builder = StageBuilder(
            plan, lastStep: options.toStep, choice: ReuseChoice(plan, options), makeContext: makeContext)
        stages = try builder.build()
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
