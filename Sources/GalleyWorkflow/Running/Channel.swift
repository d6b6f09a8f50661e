import Synchronization

/// A queue of bounded length between tasks: who sends waits while it is full, who receives waits while it is empty.
///
/// Whoever receives takes a share of what is there, so that under load many elements cost one turn of the lock and one
/// change of tasks, and a single element is handed over at once.
final class Channel<Element: Sendable>: Sendable {
    private struct State {
        /// A ring; `head` is the oldest element.
        var ring: [Element?]
        var head = 0
        var count = 0
        var isClosed = false
        var receivers: [CheckedContinuation<[Element], Never>] = []
        var senders: [(element: Element, continuation: CheckedContinuation<Void, Never>)] = []

        mutating func append(_ element: Element) {
            ring[(head + count) % ring.count] = element
            count += 1
        }

        /// The oldest elements, at most so many.
        mutating func pop(_ most: Int) -> [Element] {
            var elements: [Element] = []
            elements.reserveCapacity(min(most, count))
            while count > 0, elements.count < most, let element = ring[head].take() {
                elements.append(element)
                head = (head + 1) % ring.count
                count -= 1
            }
            return elements
        }
    }

    private let state: Mutex<State>
    /// Among how many receivers what is there is shared.
    private let share: Int

    /// - Parameter receivers: how many tasks receive.
    init(capacity: Int, receivers: Int) {
        state = Mutex(State(ring: Array(repeating: nil, count: max(1, capacity))))
        share = receivers
    }

    private enum Sending {
        case sent
        case handOver(CheckedContinuation<[Element], Never>)
        case full
    }

    /// Hands an element on; after `close` it is dropped.
    func send(_ element: Element) async {
        switch state.withLock({ Self.offer(element, &$0) }) {
        case .sent: return
        case .handOver(let receiver): return receiver.resume(returning: [element])
        case .full: break
        }
        await withCheckedContinuation { continuation in
            let sending = state.withLock { state in
                let sending = Self.offer(element, &state)
                if case .full = sending { state.senders.append((element, continuation)) }
                return sending
            }
            if case .handOver(let receiver) = sending { receiver.resume(returning: [element]) }
            if case .full = sending { return }
            continuation.resume()
        }
    }

    /// Hands elements on in order, as many at a time as there is room for.
    func send(contentsOf elements: ArraySlice<Element>) async {
        var rest = elements
        while !rest.isEmpty {
            // A part for each who waits; what nobody waits for goes into the ring.
            let handedOver = state.withLock { state in
                if state.isClosed {
                    rest = []
                    return [(CheckedContinuation<[Element], Never>, [Element])]()
                }
                let waiting = min(state.receivers.count, rest.count)
                let parts = (0..<waiting).map { place in
                    let part = rest.prefix((rest.count + waiting - place - 1) / (waiting - place))
                    rest = rest.dropFirst(part.count)
                    return (state.receivers[place], Array(part))
                }
                state.receivers.removeFirst(waiting)
                while state.count < state.ring.count, let next = rest.popFirst() { state.append(next) }
                return parts
            }
            for (receiver, part) in handedOver { receiver.resume(returning: part) }
            if let next = rest.popFirst() { await send(next) }
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
        case elements([Element], [CheckedContinuation<Void, Never>])
        case end
        case empty
    }

    /// The oldest elements, in order; none once the channel is closed and empty.
    /// - Parameters:
    ///   - all: all that is there, not only a share.
    ///   - most: no more than this, unless somebody hands on more at once.
    func receive(all: Bool = false, atMost most: Int = .max) async -> [Element] {
        let share = all ? 1 : share
        switch state.withLock({ Self.take(share, most, &$0) }) {
        case .elements(let elements, let senders):
            for sender in senders { sender.resume() }
            return elements
        case .end: return []
        case .empty: break
        }
        return await withCheckedContinuation { continuation in
            let receiving = state.withLock { state in
                let receiving = Self.take(share, most, &state)
                if case .empty = receiving { state.receivers.append(continuation) }
                return receiving
            }
            switch receiving {
            case .elements(let elements, let senders):
                for sender in senders { sender.resume() }
                continuation.resume(returning: elements)
            case .end: continuation.resume(returning: [])
            case .empty: break
            }
        }
    }

    private static func take(_ share: Int, _ most: Int, _ state: inout State) -> Receiving {
        let elements = state.pop(min(most, max(1, state.count / share)))
        if elements.isEmpty { return state.isClosed ? .end : .empty }
        var senders: [CheckedContinuation<Void, Never>] = []
        while state.count < state.ring.count, !state.senders.isEmpty {
            let next = state.senders.removeFirst()
            state.append(next.element)
            senders.append(next.continuation)
        }
        return .elements(elements, senders)
    }

    /// No more elements come; what is in the channel can still be received.
    func close() {
        let (receivers, senders) = state.withLock { state in
            state.isClosed = true
            defer { (state.receivers, state.senders) = ([], []) }
            return (state.receivers, state.senders)
        }
        for receiver in receivers { receiver.resume(returning: []) }
        for sender in senders { sender.continuation.resume() }
    }
}
