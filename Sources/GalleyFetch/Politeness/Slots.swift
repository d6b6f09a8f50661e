import Synchronization

/// A number of places that tasks take one by one, in the order they came.
final class Slots: Sendable {
    private struct State {
        var free: Int
        var waiting: [(number: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var nextNumber = 0
        /// Cancelled before they stood in the line.
        var cancelled: Set<Int> = []
    }

    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(free: max(1, count)))
    }

    /// Waits for a place.
    /// - Throws: `CancellationError` when the task was cancelled first; it holds no place then.
    func take() async throws {
        let number: Int? = state.withLock { state in
            if state.free > 0, state.waiting.isEmpty {
                state.free -= 1
                return nil
            }
            state.nextNumber += 1
            return state.nextNumber
        }
        guard let number else { return }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in stand(number, continuation) }
        } onCancel: {
            leaveLine(number)
        }
    }

    /// Gives a place back, to the first in the line if there is one.
    func give() {
        let next = state.withLock { state in
            if state.waiting.isEmpty {
                state.free += 1
                return CheckedContinuation<Void, any Error>?.none
            }
            return state.waiting.removeFirst().continuation
        }
        next?.resume()
    }

    private func stand(_ number: Int, _ continuation: CheckedContinuation<Void, any Error>) {
        let answer: Result<Void, any Error>? = state.withLock { state in
            if state.cancelled.remove(number) != nil { return .failure(CancellationError()) }
            if state.free > 0 {
                state.free -= 1
                return .success(())
            }
            state.waiting.append((number, continuation))
            return nil
        }
        if let answer { continuation.resume(with: answer) }
    }

    private func leaveLine(_ number: Int) {
        let left = state.withLock { state in
            guard let index = state.waiting.firstIndex(where: { $0.number == number }) else {
                state.cancelled.insert(number)
                return CheckedContinuation<Void, any Error>?.none
            }
            return state.waiting.remove(at: index).continuation
        }
        left?.resume(throwing: CancellationError())
    }
}
