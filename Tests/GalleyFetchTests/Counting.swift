import Glibc
import Synchronization

/// Counts calls from any thread.
final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }
}

/// Measures how many threads are inside at once.
final class Gauge: Sendable {
    private let state = Mutex((now: 0, most: 0))

    var most: Int { state.withLock { $0.most } }

    func hold(milliseconds: UInt32) {
        state.withLock { state in
            state.now += 1
            state.most = max(state.most, state.now)
        }
        usleep(milliseconds * 1_000)
        state.withLock { $0.now -= 1 }
    }
}
