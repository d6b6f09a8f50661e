import GalleyCore
import GalleyFetch
import Synchronization

/// Reads the sources, fetches what they name, host by host in turn, and hands every result to the sink.
///
/// What is held in memory is bounded by what is in hand and the queue's size, never by the list's length.
final class FetchJob: Sendable {
    /// Pages that are waited for at a time; most of them wait for their host's turn.
    private static let workerCount = 512
    /// Requests of a host that are given out for each that may be under way: the next waits at hand.
    private static let ahead = 2

    private struct State {
        var isStopped = false
        var work: Task<Void, any Error>?
    }

    private let fetcher: Fetcher
    private let queue: HostQueue
    private let sink: FetchSink
    private let pictures: PictureDelivery?
    private let state = Mutex(State())
    private let counter = Mutex(0)

    init(fetcher: Fetcher, perHost: Int, sink: FetchSink, pictures: PictureDelivery?) {
        self.fetcher = fetcher
        self.sink = sink
        self.pictures = pictures
        queue = HostQueue(perHost: perHost * Self.ahead)
    }

    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Ends what is in hand; every address not yet fetched is listed as cancelled.
    func stop() {
        let work = state.withLock { state in
            state.isStopped = true
            return state.work
        }
        work?.cancel()
        queue.close()
    }

    /// Does it all.
    /// - Throws: what ends the run: a source that cannot be read, an output that cannot be written.
    func run(_ sources: FetchSources) async throws {
        let work = Task { try await self.work(sources) }
        state.withLock { $0.work = work }
        if isStopped { work.cancel() }
        let ticker = Task { await self.tick() }
        let outcome = await work.result
        ticker.cancel()
        // It must have let go of the job, and the job of the desk, before another command comes.
        await ticker.value
        try outcome.get()
    }

    private func work(_ sources: FetchSources) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.read(sources) }
            for _ in 0..<Self.workerCount { group.addTask { try await self.fetchAll() } }
            do {
                for try await _ in group {}
            } catch {
                _ = queue.stop()
                throw error
            }
        }
    }

    private func read(_ sources: FetchSources) async throws {
        defer { queue.close() }
        let context = StepContext(
            now: Clock.now, inputFolder: "", outputFolder: "", note: { [sink] in sink.note($0) })
        do {
            try await sources.read(in: context) { for material in $0 { try await self.take(material) } }
        } catch {
            // A source breaks off when the run is stopped; that is no mistake of its own.
            if !isStopped { throw error }
        }
        await sink.noteEnd(of: counter.withLock { $0 })
    }

    private func take(_ material: Material) async throws {
        let number = counter.withLock { value in
            defer { value += 1 }
            return value
        }
        switch material {
        case .request(let request):
            if await !queue.put(request, number: number) { try await sink.cancel(request.url, number: number) }
        case .page(let page):
            if let pictures { await pictures.fetch(of: page) }
            try await sink.take(Visit(.page(page)), number: number)
        case .article, .file: break
        }
    }

    private func fetchAll() async throws {
        while let entry = await queue.next() {
            let visit = await fetcher.visit(entry.request)
            if let pictures, case .page(let page) = visit.outcome { await pictures.fetch(of: page) }
            queue.finish(entry)
            try await sink.take(visit, number: entry.number)
        }
    }

    /// Shows how far it is, also while nothing comes.
    private func tick() async {
        while (try? await Task.sleep(for: .milliseconds(250))) != nil {
            await sink.show(waiting: fetcher.waitingHosts)
        }
    }
}
