import GalleyCore
import Synchronization

/// Runs one stage: hands what comes in to workers and what comes out, in order, to a `Collector`.
final class StageRunner: Sendable {
    private let stage: Stage
    private let ledger: RunLedger
    private let memory: RunMemory?
    private let window: Window
    private let jobs: Int
    private let fetches: Int
    private let arriving: Channel<Item>
    private let led: Channel<Item>
    private let worked: Channel<Item>
    private let count = Mutex(0)

    init(_ stage: Stage, jobs: Int, fetches: Int, ledger: RunLedger, memory: RunMemory?) {
        self.stage = stage
        self.ledger = ledger
        self.memory = memory
        self.jobs = jobs
        self.fetches = stage.lead.isEmpty ? 0 : fetches
        window = Window(max(64, jobs * 16, self.fetches * 4))
        arriving = Channel(capacity: 64)
        led = Channel(capacity: 64)
        worked = Channel(capacity: 64)
    }

    /// Takes a material in; waits while too many are under way.
    func give(_ material: Material, name: String? = nil) async {
        await window.enter()
        let number = count.withLock { count in
            defer { count += 1 }
            return count
        }
        await arriving.send(Item(number: number, name: name ?? material.name, materials: [material]))
    }

    /// No more comes.
    func close() { arriving.close() }

    /// Returns when all that came in has gone out.
    func run(_ collector: Collector) async {
        let flow = FlowRunner(flows: stage.flows, outputs: stage.outputs, ledger: ledger, memory: memory)
        await withTaskGroup(of: Void.self) { group in
            if !stage.lead.isEmpty {
                group.addTask { [self] in
                    await work(fetches, from: arriving, to: led) { item in
                        item.materials = await flow.run(item.materials, chains: self.stage.lead, into: &item.result)
                    }
                }
            }
            group.addTask { [self] in
                await work(jobs, from: stage.lead.isEmpty ? arriving : led, to: worked) { item in
                    await flow.run(item.materials, flow: 0, into: &item.result)
                    item.materials = []
                }
            }
            group.addTask { [self] in await collect(collector) }
        }
    }

    /// So many workers take items from one channel and put them into another, which they close at the end.
    private func work(
        _ workers: Int, from input: Channel<Item>, to output: Channel<Item>,
        _ body: @escaping @Sendable (inout Item) async -> Void
    ) async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask {
                    while var item = await input.receive() {
                        await body(&item)
                        await output.send(item)
                    }
                }
            }
        }
        output.close()
    }

    /// Puts items back into order and settles them one by one.
    private func collect(_ collector: Collector) async {
        var early: [Int: Item] = [:]
        var next = 0
        while let item = await worked.receive() {
            early[item.number] = item
            while let item = early.removeValue(forKey: next) {
                await collector.settle(item)
                next += 1
                window.leave()
            }
        }
        await collector.finish()
    }
}
