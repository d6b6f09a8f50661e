import GalleyCore
import GalleyStore
import Synchronization

/// Makes the forecast of a run: reads the source and follows each material without doing the steps.
struct Forecaster {
    private let plan: WorkflowPlan
    private let parts: RunAssembly
    private let memory: RunMemory?
    private let options: RunOptions
    private let whyNothingIsKept: String
    private let unread: UnreadList

    init(_ plan: WorkflowPlan, _ options: RunOptions, isFirst: Bool) throws {
        self.plan = plan
        self.options = options
        memory = try RunMemory(forecasting: plan, options)
        unread = UnreadList()
        parts = try RunAssembly(plan, options, clock: options.now, unread)
        whyNothingIsKept = isFirst ? "it is new" : "nothing is kept without a desk"
    }

    func forecast() async throws -> RunForecast {
        let items = Mutex<[RunForecast.Item]>([])
        try await parts.source.read(in: parts.sourceContext) { materials in
            for material in materials where options.takes(material) {
                let item = try await self.item(material)
                items.withLock { $0.append(item) }
            }
        }
        var forecast = RunForecast(workflow: plan.file.name)
        forecast.items = items.withLock { $0 }
        forecast.unreadable = unread.items
        let first = Set(parts.stages[0].steps)
        forecast.later = plan.allSteps.map(\.id).filter { id in
            !first.contains(id) && parts.stages.dropFirst().contains { $0.steps.contains(id) }
        }
        return forecast
    }

    private func item(_ material: Material) async throws -> RunForecast.Item {
        let name = material.name
        let reasons = try memory.map { memory in
            StepReasons(
                desk: memory.desk, passage: try memory.desk.passage(of: name, workflow: plan.file.name),
                wasSetAside: memory.wasSetAside(name))
        }
        var forecaster = ItemForecaster(
            stage: parts.stages[0], ledger: parts.ledger, memory: memory, reasons: reasons,
            whyNothingIsKept: whyNothingIsKept)
        try await forecaster.follow(material, name: name)
        var item = RunForecast.Item(name: name)
        item.lines = forecaster.lines
        return item
    }
}

/// Gathers what the source cannot read.
private final class UnreadList: RunObserver {
    private let found = Mutex<[(name: String, why: String)]>([])

    var items: [(name: String, why: String)] { found.withLock { $0 } }

    func note(_ event: RunEvent) {
        if case .setAside(let item) = event { found.withLock { $0.append((item.name, item.error)) } }
    }
}

extension Stage {
    /// Ids of its steps.
    fileprivate var steps: [String] {
        (lead + flows.flatMap(\.chains)).flatMap(\.steps).map(\.id) + outputs.map(\.step.id)
    }
}
