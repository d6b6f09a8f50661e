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
    /// How long a worker gathers what it has done before it hands it on, in nanoseconds. It takes no more at once than it
    /// can do in that time: work of milliseconds is shared out one by one, work of microseconds some hundred at a time.
    private static let longestHold: UInt64 = 3_000_000

    init(_ stage: Stage, jobs: Int, fetches: Int, ledger: RunLedger, memory: RunMemory?) {
        self.stage = stage
        self.ledger = ledger
        self.memory = memory
        self.jobs = jobs
        self.fetches = stage.lead.isEmpty ? 0 : fetches
        let most = max(stage.takesArticles ? 1_024 : 64, jobs * 32)
        window = Window(max(most, self.fetches * 4))
        let capacity = most
        arriving = Channel(capacity: capacity, receivers: stage.lead.isEmpty ? jobs : self.fetches)
        compared = Channel(capacity: capacity, receivers: self.fetches)
        led = Channel(capacity: capacity, receivers: jobs)
        worked = Channel(capacity: capacity, receivers: 1)
    }

    /// Takes materials in; waits while too many are under way.
    /// - Parameter name: what the source called them, where that is not their own name.
    func give(_ materials: [Material], name: String? = nil) async {
        await give(materials) { Item(number: $0, name: name ?? $1.name, materials: [$1]) }
    }

    /// Takes materials in that are still to be read.
    func give(_ unread: [UnreadMaterial]) async { await give(unread) { Item(number: $0, unread: $1) } }

    private func give<Given>(_ given: [Given], _ makeItem: (Int, Given) -> Item) async {
        var rest = given[...]
        while !rest.isEmpty {
            // A share of the window at a time: while it is waited for, the others are under way.
            let share = rest.prefix(window.size / 4)
            rest = rest.dropFirst(share.count)
            await window.enter(share.count)
            let first = count.withLock { count in
                defer { count += share.count }
                return count
            }
            await arriving.send(contentsOf: zip(first..., share).map(makeItem)[...])
        }
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
            await worked.send(contentsOf: standing[...])
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
                    var most = 1
                    while true {
                        var items = await input.receive(atMost: most)
                        if items.isEmpty { break }
                        let begin = MonotonicClock.nanoseconds
                        var sent = 0
                        var start = begin
                        for index in items.indices {
                            if items[index].read() { await body(&items[index]) }
                            let now = MonotonicClock.nanoseconds
                            if index + 1 < items.count, now - start < Self.longestHold { continue }
                            await output.send(contentsOf: items[sent...index])
                            (sent, start) = (index + 1, now)
                        }
                        let each = (MonotonicClock.nanoseconds - begin) / UInt64(items.count)
                        most = max(1, Int(Self.longestHold / max(1, each)))
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
            var settled = 0
            for item in items {
                if item.number != next {
                    early[item.number] = item
                    continue
                }
                await collector.settle(item)
                next += 1
                settled += 1
                while !early.isEmpty, let following = early.removeValue(forKey: next) {
                    await collector.settle(following)
                    next += 1
                    settled += 1
                }
            }
            window.leave(settled)
        }
        await collector.finish()
    }
}
