import Synchronization

/// Keeps every host's pace: so many requests at a time, so long between them, slower when a host is in trouble.
final class HostPacer: Sendable {
    /// How a request went, as far as the pace is concerned.
    enum Outcome: Sendable {
        case fine
        /// The server is busy or in trouble and says so: the pace goes down until it recovers.
        case trouble
        /// No answer at all: after too many in a row the host is left alone for a while.
        case silence
    }

    /// Why a host cannot be asked now.
    enum Refusal: Error {
        /// It wants to be left alone for longer than anybody here waits.
        case paused(Duration)
        /// It has not answered so many times in a row.
        case silent(Int)
        case cancelled
    }

    private struct Host {
        let slots: Slots
        var nextStart: ContinuousClock.Instant
        var pausedUntil: ContinuousClock.Instant
        /// Added to the delay while the host is in trouble.
        var extraDelay: Duration = .zero
        /// Requests in a row without an answer.
        var silentCount = 0
        /// Not asked before then, once there are too many of them.
        var silentUntil: ContinuousClock.Instant?
    }

    private static let firstExtraDelay: Duration = .milliseconds(250)
    private static let longestExtraDelay: Duration = .seconds(30)
    private static let longestPause: Duration = .seconds(86_400)
    /// How long a silent host is left alone before one more request tries it.
    private static let silentPause: Duration = .seconds(300)

    private let perHost: Int
    private let longestWait: Duration
    private let mostSilent: Int
    private let total: Slots
    private let hosts = Mutex<[String: Host]>([:])
    private let clock = ContinuousClock()

    /// - Parameter mostSilent: requests in a row without an answer after which a host is left alone.
    init(perHost: Int, total: Int, longestWait: Duration, mostSilent: Int = 8) {
        self.mostSilent = mostSilent
        self.perHost = perHost
        self.longestWait = longestWait
        self.total = Slots(total)
    }

    /// Waits until a request to the host may go out. Every `enter` that returns wants a `leave`.
    /// - Throws: `Refusal`; the host then counts as left.
    func enter(_ host: String, delay: Duration) async throws(Refusal) {
        let slots = slots(of: host)
        do {
            try await slots.take()
        } catch {
            throw .cancelled
        }
        do {
            try refuseSilent(host)
            try await waitForTurn(host, delay)
            try await total.take()
        } catch {
            slots.give()
            throw error as? Refusal ?? .cancelled
        }
    }

    /// Gives the place back.
    func leave(_ host: String, _ outcome: Outcome) {
        total.give()
        let slots = hosts.withLock { hosts -> Slots? in
            guard var state = hosts[host] else { return nil }
            note(silence: outcome == .silence, &state)
            switch outcome {
            case .fine:
                state.extraDelay = state.extraDelay / 2
                if state.extraDelay < .milliseconds(50) { state.extraDelay = .zero }
            case .trouble, .silence:
                state.extraDelay = min(max(Self.firstExtraDelay, state.extraDelay * 2), Self.longestExtraDelay)
                let start = clock.now + min(state.extraDelay, longestWait)
                state.nextStart = max(state.nextStart, start)
            }
            hosts[host] = state
            return state.slots
        }
        slots?.give()
    }

    /// Leaves a host alone for some time, as it asked.
    func pause(_ host: String, for wait: Duration) {
        _ = slots(of: host)
        hosts.withLock { hosts in
            guard let until = hosts[host]?.pausedUntil else { return }
            hosts[host]?.pausedUntil = max(until, clock.now + min(wait, Self.longestPause))
        }
    }

    /// Hosts that are being left alone or asked slowly, longest first.
    var waitingHosts: [WaitingHost] {
        let now = clock.now
        let waiting = hosts.withLock { hosts in
            hosts.compactMap { host, state -> WaitingHost? in
                if let until = state.silentUntil, until > now {
                    return WaitingHost(host: host, reason: .silent, left: until - now)
                }
                if state.pausedUntil > now {
                    return WaitingHost(host: host, reason: .asked, left: state.pausedUntil - now)
                }
                guard state.extraDelay > .zero, state.nextStart > now else { return nil }
                return WaitingHost(host: host, reason: .slowed, left: state.nextStart - now)
            }
        }
        return waiting.sorted { ($0.left, $1.host) > ($1.left, $0.host) }
    }

    private func slots(of host: String) -> Slots {
        hosts.withLock { hosts in
            if let known = hosts[host] { return known.slots }
            let new = Host(slots: Slots(perHost), nextStart: clock.now, pausedUntil: clock.now)
            hosts[host] = new
            return new.slots
        }
    }

    private func note(silence: Bool, _ state: inout Host) {
        state.silentCount = silence ? state.silentCount + 1 : 0
        state.silentUntil = state.silentCount >= mostSilent ? clock.now + Self.silentPause : nil
    }

    private func refuseSilent(_ host: String) throws {
        try hosts.withLock { hosts in
            guard let state = hosts[host], let until = state.silentUntil else { return }
            if until > clock.now { throw Refusal.silent(state.silentCount) }
            // Only one request tries it; the others go on being refused until it has.
            hosts[host]?.silentUntil = clock.now + Self.silentPause
        }
    }

    /// Books the next free moment and sleeps until it has come; a pause set meanwhile is waited for as well.
    private func waitForTurn(_ host: String, _ delay: Duration) async throws {
        var start = try booked(host, delay)
        while start > clock.now {
            try await Task.sleep(until: start, clock: clock)
            start = max(start, try endOfPause(host))
        }
    }

    private func booked(_ host: String, _ delay: Duration) throws -> ContinuousClock.Instant {
        let paused = try endOfPause(host)
        return hosts.withLock { hosts in
            let start = max(hosts[host]?.nextStart ?? clock.now, paused, clock.now)
            let extra = min(hosts[host]?.extraDelay ?? .zero, longestWait)
            hosts[host]?.nextStart = start + delay + extra
            return start
        }
    }

    private func endOfPause(_ host: String) throws -> ContinuousClock.Instant {
        let until = hosts.withLock { $0[host]?.pausedUntil } ?? clock.now
        let left = until - clock.now
        if left > longestWait { throw Refusal.paused(left) }
        return until
    }
}
