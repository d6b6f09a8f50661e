import Synchronization

/// Asks a run to end early: it reads no more, finishes what is in hand, and can be resumed.
package final class StopSignal: Sendable {
    private struct State {
        var isStopped = false
        var actions: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    package init() {}

    /// Safe from any task or thread; not from a signal handler.
    package func stop() {
        let actions = state.withLock { state in
            state.isStopped = true
            defer { state.actions = [] }
            return state.actions
        }
        for action in actions { action() }
    }

    package var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Calls an action when the run is stopped, at once when it is already.
    func whenStopped(_ action: @escaping @Sendable () -> Void) {
        let isStopped = state.withLock { state in
            if !state.isStopped { state.actions.append(action) }
            return state.isStopped
        }
        if isStopped { action() }
    }
}
