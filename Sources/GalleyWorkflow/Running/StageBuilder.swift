import GalleyCore

/// Cuts a plan into stages and makes its steps.
struct StageBuilder {
    private let plan: WorkflowPlan
    private let makeContext: (String) -> StepContext
    private let tallies: [String: Int]
    private let lastStep: String?
    private let choice: ReuseChoice
    private(set) var stages: [Stage] = []

    /// - Parameters:
    ///   - lastStep: where to stop; nil runs all.
    ///   - choice: which results of earlier runs may be used.
    ///   - makeContext: the context of the step of an id.
    init(_ plan: WorkflowPlan, lastStep: String?, choice: ReuseChoice, makeContext: @escaping (String) -> StepContext) {
        self.plan = plan
        self.makeContext = makeContext
        self.lastStep = lastStep
        self.choice = choice
        let ids = [plan.source.id] + plan.allSteps.map(\.id)
        tallies = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    }

    /// - Throws: what the steps' makers throw.
    mutating func build() throws -> [Stage] {
        _ = try stage(plan.main, from: 0)
        return stages
    }

    /// Adds the stage that begins with a step of a chain, and the stages behind it.
    private mutating func stage(_ chain: PlannedChain, from start: Int) throws -> Int {
        let number = stages.count
        stages.append(Stage())
        var first = start
        var lead: [RunningStep] = []
        while first < chain.steps.count, chain.steps[first].isWaiting, !isPast(chain, first) {
            lead.append(try running(chain.steps[first]))
            first += 1
        }
        stages[number].lead = FusedChain.chains(of: lead, choice)
        stages[number].flows.append(Flow(chains: [], end: .leaves))
        var branches: [String: Int] = [:]
        try flow(0, of: number, chain, from: first, &branches)
        return number
    }

    private func isPast(_ chain: PlannedChain, _ index: Int) -> Bool {
        guard let lastStep, let last = chain.steps.firstIndex(where: { $0.id == lastStep }) else { return false }
        return index > last
    }

    private mutating func flow(
        _ flow: Int, of number: Int, _ chain: PlannedChain, from start: Int, _ branches: inout [String: Int]
    ) throws {
        var steps: [RunningStep] = []
        defer { stages[number].flows[flow].chains = FusedChain.chains(of: steps, choice) }
        for (index, step) in chain.steps.enumerated().dropFirst(start) {
            if isPast(chain, index) { return }
            if step.isSerial {
                let next = index + 1 < chain.steps.count || chain.route != nil
                let outputs = try self.outputs(step, of: number, next: next ? (chain, index + 1) : nil)
                return end(flow, of: number, outputs)
            }
            steps.append(try running(step))
        }
        guard let route = chain.route, lastStep == nil || !chain.steps.contains(where: { $0.id == lastStep }) else {
            return
        }
        let cases = try route.cases.map { routeCase in
            (
                conditions: routeCase.conditions,
                flows: try routeCase.branches.compactMap { try branch($0, of: number, &branches) }
            )
        }
        stages[number].flows[flow].end = .route(RunningRoute(id: route.id, cases: cases))
    }

    /// The flow of a branch, made once in a stage however many cases lead to it.
    private mutating func branch(_ name: String, of number: Int, _ branches: inout [String: Int]) throws -> Int? {
        if let known = branches[name] { return known }
        guard let chain = plan.branches[name] else { return nil }
        let index = stages[number].flows.count
        stages[number].flows.append(Flow(chains: [], end: .leaves))
        branches[name] = index
        try flow(index, of: number, chain, from: 0, &branches)
        return index
    }

    private mutating func outputs(
        _ step: PlannedStep, of number: Int, next: (PlannedChain, Int)?
    ) throws -> [Int] {
        let running = try running(step)
        var nextStage: Int?
        if let (chain, index) = next, !isPast(chain, index) { nextStage = try stage(chain, from: index) }
        return running.steps.indices.map { instance in
            stages[number].outputs.append(Stage.Output(step: running, instance: instance, next: nextStage))
            return stages[number].outputs.count - 1
        }
    }

    /// Several outputs (one for every value of `forEach`) are reached as the flows of one case.
    private mutating func end(_ flow: Int, of number: Int, _ outputs: [Int]) {
        if outputs.count == 1 {
            stages[number].flows[flow].end = .output(outputs[0])
            return
        }
        let flows = outputs.map { output in
            stages[number].flows.append(Flow(chains: [], end: .output(output)))
            return stages[number].flows.count - 1
        }
        stages[number].flows[flow].end = .route(RunningRoute(id: "", cases: [(conditions: [], flows: flows)]))
    }

    private func running(_ step: PlannedStep) throws -> RunningStep {
        try RunningStep(step, tally: tallies[step.id] ?? 0, context: makeContext(step.id))
    }
}
