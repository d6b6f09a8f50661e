package import GalleyCore
import Synchronization

/// Requests that wait to be fetched, taken host by host in turn, so that a long list of one host never holds up the
/// others. It holds only so many; whoever reads the list waits until there is room.
package final class HostQueue: Sendable {
    /// A request, its place in the list, and the host that is told when it is done.
    package struct Entry: Sendable {
        package let number: Int
        package let request: PageRequest
        let host: String
    }

    private struct Host {
        var waiting = Line<Entry>()
        var inHand = 0
        /// True while the host stands in the line of those that may be asked.
        var isReady = false
    }

    private struct State {
        var hosts: [String: Host] = [:]
        var ready = Line<String>()
        var count = 0
        var isClosed = false
        var takers = Line<CheckedContinuation<Entry?, Never>>()
        var givers = Line<CheckedContinuation<Void, Never>>()

        /// The next entry of the next host that may be asked.
        mutating func pop(_ perHost: Int) -> Entry? {
            guard let name = ready.popFirst(), let entry = hosts[name]?.waiting.popFirst() else { return nil }
            hosts[name]?.inHand += 1
            hosts[name]?.isReady = false
            count -= 1
            makeReady(name, perHost)
            return entry
        }

        mutating func makeReady(_ name: String, _ perHost: Int) {
            guard let host = hosts[name], !host.isReady else { return }
            if host.waiting.isEmpty {
                if host.inHand == 0 { hosts[name] = nil }
            } else if host.inHand < perHost {
                hosts[name]?.isReady = true
                ready.append(name)
            }
        }
    }

    private let perHost: Int
    private let capacity: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - perHost: requests of one host that are in hand at a time.
    ///   - capacity: requests that wait at a time.
    package init(perHost: Int, capacity: Int = 10_000) {
        self.perHost = max(1, perHost)
        self.capacity = max(1, capacity)
    }

    /// Requests that wait.
    package var count: Int { state.withLock { $0.count } }

    /// Puts a request at the end of its host's line, when there is room for it.
    /// - Returns: false when nothing is taken any more.
    package func put(_ request: PageRequest, number: Int) async -> Bool {
        await waitForRoom()
        let entry = Entry(number: number, request: request, host: Self.host(of: request.url))
        let isTaken = state.withLock { state -> Bool in
            guard !state.isClosed else { return false }
            state.hosts[entry.host, default: Host()].waiting.append(entry)
            state.count += 1
            state.makeReady(entry.host, perHost)
            return true
        }
        serveTakers()
        return isTaken
    }

    /// The next request whose host may be asked; nil once the queue is closed and empty.
    package func next() async -> Entry? {
        let entry = await withCheckedContinuation { continuation in
            state.withLock { $0.takers.append(continuation) }
            serveTakers()
        }
        serveGivers()
        return entry
    }

    /// Says that a request that was taken is done with.
    package func finish(_ entry: Entry) {
        state.withLock { state in
            state.hosts[entry.host]?.inHand -= 1
            state.makeReady(entry.host, perHost)
        }
        serveTakers()
    }

    /// Takes no more; what waits is still given out.
    package func close() {
        state.withLock { $0.isClosed = true }
        serveTakers()
        serveGivers()
    }

    /// Takes no more and gives no more.
    /// - Returns: what still waited.
    package func stop() -> [Entry] {
        let left = state.withLock { state -> [Entry] in
            state.isClosed = true
            let left = state.hosts.values.flatMap(\.waiting.elements)
            state.hosts = state.hosts.mapValues { Host(inHand: $0.inHand) }
            state.ready = Line()
            state.count = 0
            return left
        }
        serveTakers()
        serveGivers()
        return left.sorted { $0.number < $1.number }
    }

    private func waitForRoom() async {
        await withCheckedContinuation { continuation in
            state.withLock { $0.givers.append(continuation) }
            serveGivers()
        }
    }

    private func serveTakers() {
        while let (taker, entry) = nextServed() { taker.resume(returning: entry) }
    }

    private func nextServed() -> (CheckedContinuation<Entry?, Never>, Entry?)? {
        state.withLock { state in
            guard !state.takers.isEmpty else { return nil }
            let entry = state.pop(perHost)
            guard entry != nil || state.isClosed && state.count == 0, let taker = state.takers.popFirst() else {
                return nil
            }
            return (taker, entry)
        }
    }

    private func serveGivers() {
        while let giver = state.withLock({ state in
            state.count < capacity || state.isClosed ? state.givers.popFirst() : nil
        }) {
            giver.resume()
        }
    }

    /// Scheme, host and port as they stand in the address: enough to tell hosts apart.
    private static func host(of url: String) -> String {
        var slashes = 0
        let end = url.utf8.firstIndex { byte in
            if byte == UInt8(ascii: "/") { slashes += 1 }
            return slashes == 3 || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
        }
        return url[..<(end ?? url.endIndex)].lowercased()
    }
}
