import Synchronization

/// How many materials may be under way at once: what keeps memory bounded while order is kept.
final class Window: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ size: Int) { state = Mutex(State(free: size)) }

    /// Waits for a place.
    func enter() async {
        let isIn = state.withLock { state in
            if state.free == 0 { return false }
            state.free -= 1
            return true
        }
        if isIn { return }
        await withCheckedContinuation { continuation in
            let isIn = state.withLock { state in
                if state.free == 0 {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isIn { continuation.resume() }
        }
    }

    /// Gives a place back, to the one who waits longest.
    func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if state.waiting.isEmpty {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
