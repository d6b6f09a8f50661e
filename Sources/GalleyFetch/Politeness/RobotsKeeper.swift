/// Fetches each site's robots.txt once a day and answers for it.
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

    private struct Entry {
        let finding: Task<Finding, Never>
        let expires: ContinuousClock.Instant
    }

    /// Kept at most a day (§2.4); a failure is asked about again sooner.
    private static let longestLife: Duration = .seconds(86_400)
    private static let failureLife: Duration = .seconds(300)
    private static let maxRedirects = 5
    /// Sites whose answers are kept at a time.
    private static let mostSites = 4_096

    private let token: String
    private let get: Get
    private var entries: [String: Entry] = [:]
    private let clock = ContinuousClock()

    init(token: String, get: @escaping Get) {
        self.token = token
        self.get = get
    }

    /// What holds for an address.
    func finding(for address: WebAddress) async -> Finding {
        let origin = address.origin
        if let entry = entries[origin], entry.expires > clock.now { return await entry.finding.value }
        if entries.count >= Self.mostSites { forgetSome() }
        // Not the caller's task: others may wait for the same file when the caller is cancelled.
        let task = Task { await self.fetch(address) }
        entries[origin] = Entry(finding: task, expires: clock.now + Self.longestLife)
        let finding = await task.value
        if case .rules = finding { return finding }
        entries[origin] = Entry(finding: task, expires: clock.now + Self.failureLife)
        return finding
    }

    /// Forgets what has expired, and the older half of the rest if that is not enough.
    private func forgetSome() {
        let now = clock.now
        entries = entries.filter { $0.value.expires > now }
        guard entries.count >= Self.mostSites else { return }
        let middle = entries.values.map(\.expires).sorted()[entries.count / 2]
        entries = entries.filter { $0.value.expires > middle }
    }

    private func fetch(_ address: WebAddress) async -> Finding {
        do {
            var place = try address.resolving("/robots.txt")
            for _ in 0...Self.maxRedirects {
                let exchange = try await get(place)
                switch exchange.status {
                case 200..<300: return .rules(RobotsReader.read(exchange.body, for: token))
                case 300..<400:
                    guard let location = exchange.header("location") else { return .rules(.allowAll) }
                    place = try place.resolving(location)
                case 429, 500...: return .unavailable(status: exchange.status)
                // Any other 4xx: the site has no such file (§2.3.1.3).
                default: return .rules(.allowAll)
                }
            }
            // Redirects without end count as no file (§2.3.1.2).
            return .rules(.allowAll)
        } catch let failure as FetchFailure {
            return .failed(failure)
        } catch {
            // A redirect to something that cannot be fetched leads to no file.
            return .rules(.allowAll)
        }
    }
}
