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

    /// The right to send one request.
    struct Pass: Sendable {
        fileprivate let host: String
        fileprivate let slots: Slots
        fileprivate let total: Slots
    }

    private struct Host {
        let slots: Slots
        /// For requests that keep no distance from one another.
        let quickSlots: Slots
        var nextStart: ContinuousClock.Instant
        var pausedUntil: ContinuousClock.Instant
        /// Added to the delay while the host is in trouble.
        var extraDelay: Duration = .zero
        /// Requests in a row without an answer.
        var silentCount = 0
        /// Not asked before then, once there are too many of them.
        var silentUntil: ContinuousClock.Instant?
        /// Repeated requests that are left: each costs one, each answer gives some of one back.
        var retries = HostPacer.mostRetries
        /// Requests that are in hand or wait for their turn.
        var inHand = 0

        /// True when nothing would be lost by forgetting the host.
        func isForgettable(at now: ContinuousClock.Instant) -> Bool {
            inHand == 0 && extraDelay == .zero && silentCount == 0 && nextStart <= now && pausedUntil <= now
                && retries >= HostPacer.mostRetries
        }
    }

    private static let firstExtraDelay: Duration = .milliseconds(250)
    private static let longestExtraDelay: Duration = .seconds(30)
    private static let longestPause: Duration = .seconds(86_400)
    /// How long a silent host is left alone before one more request tries it.
    private static let silentPause: Duration = .seconds(300)

    /// Repeated requests to one host in a row, whatever each page may have of its own.
    private static let mostRetries = 20.0
    private static let retryForAnswer = 0.2
    /// Requests without a delay between them that are let through for each that may be under way: the curl thread holds
    /// them back itself, and has the next at hand when one has ended.
    private static let ahead = 2
    /// Hosts kept in mind before those that are at rest are forgotten.
    private static let mostHosts = 4_096

    private let perHost: Int
    private let longestWait: Duration
    private let mostSilent: Int
    private let total: Slots
    private let quickTotal: Slots
    private let hosts = Mutex<[String: Host]>([:])
    private let clock = ContinuousClock()

    /// - Parameter mostSilent: requests in a row without an answer after which a host is left alone.
    init(perHost: Int, total: Int, longestWait: Duration, mostSilent: Int = 8) {
        self.mostSilent = mostSilent
        self.perHost = perHost
        self.longestWait = longestWait
        self.total = Slots(total)
        quickTotal = Slots(total * Self.ahead)
    }

    /// Waits until a request to the host may go out. Every `enter` that returns wants a `leave`.
    /// - Throws: `Refusal`; the host then counts as left.
    func enter(_ host: String, delay: Duration) async throws(Refusal) -> Pass {
        let pass = pass(for: host, isQuick: delay == .zero)
        do {
            try await pass.slots.take()
        } catch {
            release(host)
            throw .cancelled
        }
        do {
            if delay > .zero || !isAtEase(host) {
                try refuseSilent(host)
                try await waitForTurn(host, delay)
            }
            try await pass.total.take()
        } catch {
            pass.slots.give()
            release(host)
            throw error as? Refusal ?? .cancelled
        }
        return pass
    }

    /// Gives the place back.
    func leave(_ pass: Pass, _ outcome: Outcome) {
        pass.total.give()
        hosts.withLock { hosts in
            guard var state = hosts[pass.host] else { return }
            state.inHand -= 1
            note(silence: outcome == .silence, &state)
            switch outcome {
            case .fine:
                state.retries = min(Self.mostRetries, state.retries + Self.retryForAnswer)
                state.extraDelay = state.extraDelay / 2
                if state.extraDelay < .milliseconds(50) { state.extraDelay = .zero }
            case .trouble, .silence:
                state.extraDelay = min(max(Self.firstExtraDelay, state.extraDelay * 2), Self.longestExtraDelay)
                let start = clock.now + min(state.extraDelay, longestWait)
                state.nextStart = max(state.nextStart, start)
            }
            hosts[pass.host] = state
        }
        pass.slots.give()
    }

    /// Takes one of the host's repeated requests; false when it has had too many of them.
    func takeRetry(_ host: String) -> Bool {
        hosts.withLock { hosts in
            guard let left = hosts[host]?.retries, left >= 1 else { return false }
            hosts[host]?.retries = left - 1
            return true
        }
    }

    /// Leaves a host alone for some time, as it asked.
    func pause(_ host: String, for wait: Duration) {
        let now = clock.now
        hosts.withLock { hosts in
            var state = hosts[host] ?? newHost(now)
            state.pausedUntil = max(state.pausedUntil, now + min(wait, Self.longestPause))
            hosts[host] = state
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

    /// Counts one more request in hand.
    private func pass(for host: String, isQuick: Bool) -> Pass {
        let now = clock.now
        return hosts.withLock { hosts in
            if hosts.count >= Self.mostHosts, hosts[host] == nil {
                hosts = hosts.filter { !$0.value.isForgettable(at: now) }
            }
            var state = hosts[host] ?? newHost(now)
            state.inHand += 1
            hosts[host] = state
            return Pass(
                host: host, slots: isQuick ? state.quickSlots : state.slots, total: isQuick ? quickTotal : total)
        }
    }

    /// True for a host that may be asked at once and as often: nothing is wrong with it, nothing is waited for.
    private func isAtEase(_ host: String) -> Bool {
        let now = clock.now
        return hosts.withLock { hosts in
            guard let state = hosts[host] else { return false }
            return state.extraDelay == .zero && state.silentUntil == nil && state.pausedUntil <= now
                && state.nextStart <= now
        }
    }

    private func newHost(_ now: ContinuousClock.Instant) -> Host {
        Host(
            slots: Slots(perHost), quickSlots: Slots(perHost * Self.ahead), nextStart: now, pausedUntil: now)
    }

    private func release(_ host: String) {
        hosts.withLock { $0[host]?.inHand -= 1 }
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
