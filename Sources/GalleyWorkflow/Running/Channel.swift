import Synchronization

/// A queue of bounded length between tasks: who sends waits while it is full, who receives waits while it is empty.
final class Channel<Element: Sendable>: Sendable {
    private struct State {
        /// A ring; `head` is the oldest element.
        var ring: [Element?]
        var head = 0
        var count = 0
        var isClosed = false
        var receivers: [CheckedContinuation<Element?, Never>] = []
        var senders: [(element: Element, continuation: CheckedContinuation<Void, Never>)] = []

        mutating func append(_ element: Element) {
            ring[(head + count) % ring.count] = element
            count += 1
        }

        mutating func popFirst() -> Element? {
            guard count > 0 else { return nil }
            defer {
                ring[head] = nil
                head = (head + 1) % ring.count
                count -= 1
            }
            return ring[head]
        }
    }

    private let state: Mutex<State>

    init(capacity: Int) { state = Mutex(State(ring: Array(repeating: nil, count: max(1, capacity)))) }

    private enum Sending {
        case sent
        case handOver(CheckedContinuation<Element?, Never>)
        case full
    }

    /// Hands an element on; after `close` it is dropped.
    func send(_ element: Element) async {
        switch state.withLock({ Self.offer(element, &$0) }) {
        case .sent: return
        case .handOver(let receiver): return receiver.resume(returning: element)
        case .full: break
        }
        await withCheckedContinuation { continuation in
            let sending = state.withLock { state in
                let sending = Self.offer(element, &state)
                if case .full = sending { state.senders.append((element, continuation)) }
                return sending
            }
            if case .handOver(let receiver) = sending { receiver.resume(returning: element) }
            if case .full = sending { return }
            continuation.resume()
        }
    }

    private static func offer(_ element: Element, _ state: inout State) -> Sending {
        if state.isClosed { return .sent }
        if !state.receivers.isEmpty { return .handOver(state.receivers.removeFirst()) }
        if state.count == state.ring.count { return .full }
        state.append(element)
        return .sent
    }

    private enum Receiving {
        case element(Element, CheckedContinuation<Void, Never>?)
        case end
        case empty
    }

    /// The oldest element; nil once the channel is closed and empty.
    func receive() async -> Element? {
        switch state.withLock({ Self.take(&$0) }) {
        case .element(let element, let sender):
            sender?.resume()
            return element
        case .end: return nil
        case .empty: break
        }
        return await withCheckedContinuation { continuation in
            let receiving = state.withLock { state in
                let receiving = Self.take(&state)
                if case .empty = receiving { state.receivers.append(continuation) }
                return receiving
            }
            switch receiving {
            case .element(let element, let sender):
                sender?.resume()
                continuation.resume(returning: element)
            case .end: continuation.resume(returning: nil)
            case .empty: break
            }
        }
    }

    private static func take(_ state: inout State) -> Receiving {
        guard let element = state.popFirst() else { return state.isClosed ? .end : .empty }
        if state.senders.isEmpty { return .element(element, nil) }
        let next = state.senders.removeFirst()
        state.append(next.element)
        return .element(element, next.continuation)
    }

    /// No more elements come; what is in the channel can still be received.
    func close() {
        let (receivers, senders) = state.withLock { state in
            state.isClosed = true
            defer { (state.receivers, state.senders) = ([], []) }
            return (state.receivers, state.senders)
        }
        for receiver in receivers { receiver.resume(returning: nil) }
        for sender in senders { sender.continuation.resume() }
    }
}
