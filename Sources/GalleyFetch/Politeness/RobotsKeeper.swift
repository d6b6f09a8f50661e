import GalleyCore

/// Fetches each site's robots.txt once a day and answers for it; a store keeps it from run to run.
actor RobotsKeeper {
    /// What a site's robots.txt came to.
    enum Finding: Sendable {
        case rules(RobotsRules)
        /// The server could not say (5xx): nothing is fetched until it can (RFC 9309 §2.3.1.4).
        case unavailable(status: Int)
        /// The host itself cannot be reached, so neither can its pages.
        case failed(FetchFailure)
    }

    /// Gets one address with pacing and retries; no redirects are followed.
    typealias Get = @Sendable (WebAddress) async throws(FetchFailure) -> Exchange

    /// A finding and for how long it holds.
    private struct Answer: Sendable {
        let finding: Finding
        let life: Duration
    }

    private struct Entry {
        let answer: Task<Answer, Never>
        let expires: ContinuousClock.Instant
    }

    /// Kept at most a day (§2.4); a failure is asked about again sooner.
    private static let longestLife: Duration = .seconds(86_400)
    private static let failureLife: Duration = .seconds(300)
    /// While a server cannot say, what it said last may hold on (§2.4), but not for ever (§2.3.1.4 names 30 days).
    private static let longestWithoutServer = 30 * 86_400
    private static let maxRedirects = 5
    /// Sites whose answers are kept at a time.
    private static let mostSites = 4_096

    private let token: String
    private let store: (any PageStore)?
    private let get: Get
    private var entries: [String: Entry] = [:]
    private let clock = ContinuousClock()

    init(token: String, store: (any PageStore)?, get: @escaping Get) {
        self.token = token
        self.store = store
        self.get = get
    }

    /// What holds for an address.
    func finding(for address: WebAddress) async -> Finding {
        let origin = address.origin
        if let entry = entries[origin], entry.expires > clock.now { return await entry.answer.value.finding }
        if entries.count >= Self.mostSites { forgetSome() }
        // Not the caller's task: others may wait for the same file when the caller is cancelled.
        let task = Task { await self.find(for: address) }
        entries[origin] = Entry(answer: task, expires: clock.now + Self.longestLife)
        let answer = await task.value
        entries[origin] = Entry(answer: task, expires: clock.now + answer.life)
        return answer.finding
    }

    /// What is held of a site when it is fresh, otherwise what its server says, otherwise what it said not long ago.
    private func find(for address: WebAddress) async -> Answer {
        let origin = address.origin
        // A store that cannot be read ends the run by the pages; the server is asked all the same.
        let held = try? await store?.heldRobots(of: origin)
        let age = held.map { SystemClock.now().unixSeconds - $0.checkedAt.unixSeconds } ?? .max
        let rules = held.map { Finding.rules(RobotsReader.read($0.bytes, for: token)) }
        let left = Self.longestLife - .seconds(age)
        if let rules, age >= 0, left > .zero { return Answer(finding: rules, life: left) }
        do {
            let bytes = try await fetch(address)
            try? await store?.hold(HeldRobots(bytes: bytes, checkedAt: SystemClock.now()), of: origin)
            return Answer(finding: .rules(RobotsReader.read(bytes, for: token)), life: Self.longestLife)
        } catch {
            if let rules, age < Self.longestWithoutServer { return Answer(finding: rules, life: Self.failureLife) }
            return Answer(finding: error.finding, life: Self.failureLife)
        }
    }

    /// Forgets what has expired, and the older half of the rest if that is not enough.
    private func forgetSome() {
        let now = clock.now
        entries = entries.filter { $0.value.expires > now }
        guard entries.count >= Self.mostSites else { return }
        let middle = entries.values.map(\.expires).sorted()[entries.count / 2]
        entries = entries.filter { $0.value.expires > middle }
    }

    /// Why there is no file to read.
    private struct Unanswered: Error {
        let finding: Finding
    }

    /// - Returns: the file; empty where the site has none.
    private func fetch(_ address: WebAddress) async throws(Unanswered) -> [UInt8] {
        // What cannot be fetched for its address leads to no file.
        guard var place = try? address.resolving("/robots.txt") else { return [] }
        for _ in 0...Self.maxRedirects {
            let exchange: Exchange
            do {
                exchange = try await get(place)
            } catch {
                throw Unanswered(finding: .failed(error))
            }
            switch exchange.status {
            case 200..<300: return exchange.body
            case 300..<400:
                guard let location = exchange.header("location"), let next = try? place.resolving(location) else {
                    return []
                }
                place = next
            case 429, 500...: throw Unanswered(finding: .unavailable(status: exchange.status))
            // Any other 4xx: the site has no such file (§2.3.1.3).
            default: return []
            }
        }
        // Redirects without end count as no file (§2.3.1.2).
        return []
    }
}
