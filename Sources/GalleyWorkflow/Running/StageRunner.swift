import GalleyCore
import GalleyStore
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
    private let compared: Channel<Item>
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
        let capacity = max(64, jobs * 32)
        arriving = Channel(capacity: capacity, receivers: stage.lead.isEmpty ? jobs : self.fetches)
        compared = Channel(capacity: capacity, receivers: self.fetches)
        led = Channel(capacity: capacity, receivers: jobs)
        worked = Channel(capacity: capacity, receivers: 1)
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
        await collector.begin()
        let isFirst = collector.isFirst
        let isHeld = isFirst && memory != nil && stage.lead.count == 1 && stage.lead[0].mustBeKept
        await withTaskGroup(of: Void.self) { group in
            if isHeld {
                group.addTask { [self] in await compareAhead() }
            }
            if !stage.lead.isEmpty {
                group.addTask { [self] in
                    await work(fetches, from: isHeld ? compared : arriving, to: led) { item in
                        item.materials = await flow.run(item.materials, chains: self.stage.lead, into: &item.result)
                    }
                }
            }
            group.addTask { [self] in
                await work(jobs, from: stage.lead.isEmpty ? arriving : led, to: worked) { item in
                    self.compare(&item, isFirst: isFirst)
                    if item.standing == nil { await flow.run(item.materials, flow: 0, into: &item.result) }
                    item.materials = []
                }
            }
            group.addTask { [self] in await collect(collector) }
        }
    }

    /// What stands goes straight to its end, the rest to the fetches. One task asks the desk for all: many would wait for
    /// one another.
    private func compareAhead() async {
        while true {
            let items = await arriving.receive(all: true)
            if items.isEmpty { break }
            var standing: [Item] = []
            for var item in items {
                compareHeld(&item)
                if item.standing == nil {
                    await compared.send(item)
                } else {
                    item.materials = []
                    standing.append(item)
                }
            }
            await worked.send(contentsOf: standing)
        }
        compared.close()
    }

    /// Finds out, before a page is taken from the desk for a run without a network, whether what came of it stands.
    private func compareHeld(_ item: inout Item) {
        guard let memory, item.materials.count == 1, !ledger.hasFailed else { return }
        do {
            let key = stage.lead[0].leg(item.materials[0].inputHash).key
            guard let inputs = try memory.desk.inputs(ofResult: key), inputs.count == 1 else { return }
            let last = try memory.lastPassage(of: item.name)
            (item.last, item.input) = (.known(last), inputs[0])
            item.standing = try memory.standing(item.name, last, input: inputs[0])
        } catch {
            ledger.fail(.storageFailed(ledger.words(for: error)))
        }
    }

    /// Finds out whether a material must go through the steps at all.
    private func compare(_ item: inout Item, isFirst: Bool) {
        if isFirst, let memory, !memory.decisions.isEmpty {
            item.materials = item.materials.map { memory.decisions.apply(to: $0, isNew: true) }
        }
        guard let memory, item.result.failures.isEmpty, item.result.isRepeatable, !ledger.hasFailed else { return }
        let hashes = item.materials.map(\.inputHash)
        let input = hashes.count == 1 ? hashes[0] : ContentHash(of: hashes.map(\.hex).joined(separator: " ").utf8)
        item.input = input
        do {
            if !isFirst { return }
            let last = try memory.lastPassage(of: item.name)
            item.last = .known(last)
            item.standing = try memory.standing(item.name, last, input: input)
        } catch {
            ledger.fail(.storageFailed(ledger.words(for: error)))
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
                    while true {
                        let items = await input.receive()
                        if items.isEmpty { break }
                        for var item in items {
                            await body(&item)
                            await output.send(item)
                        }
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
        while true {
            let items = await worked.receive()
            if items.isEmpty { break }
            for item in items {
                if item.number != next {
                    early[item.number] = item
                    continue
                }
                var inOrder: Item? = item
                while let item = inOrder {
                    await collector.settle(item)
                    window.leave()
                    next += 1
                    inOrder = early.isEmpty ? nil : early.removeValue(forKey: next)
                }
            }
        }
        await collector.finish()
    }
}
