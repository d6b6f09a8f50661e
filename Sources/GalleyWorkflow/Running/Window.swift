import Synchronization

/// How many materials may be under way at once: what keeps memory bounded while order is kept.
final class Window: Sendable {
    private struct State {
        var free: Int
        /// Who waits for places, and for how many; the longest first.
        var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

        /// Takes places unless there are too few or somebody waits for them already.
        mutating func take(_ count: Int) -> Bool {
            if !waiting.isEmpty || free < count { return false }
            free -= count
            return true
        }
    }

    /// The number of places.
    let size: Int
    private let state: Mutex<State>

    init(_ size: Int) {
        self.size = size
        state = Mutex(State(free: size))
    }

    /// Waits for some places, no more than there are.
    func enter(_ count: Int) async {
        if state.withLock({ $0.take(count) }) { return }
        await withCheckedContinuation { continuation in
            let isIn = state.withLock { state in
                if state.take(count) { return true }
                state.waiting.append((count, continuation))
                return false
            }
            if isIn { continuation.resume() }
        }
    }

    /// Gives places back, to those who wait longest.
    func leave(_ count: Int) {
        let next = state.withLock { state in
            state.free += count
            var next: [CheckedContinuation<Void, Never>] = []
            while let first = state.waiting.first, first.count <= state.free {
                state.free -= first.count
                next.append(state.waiting.removeFirst().continuation)
            }
            return next
        }
        for continuation in next { continuation.resume() }
    }
}
