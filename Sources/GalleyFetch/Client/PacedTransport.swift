import GalleyCore

/// Sends requests at each host's pace, and again when a server was busy or a connection broke.
final class PacedTransport: Sendable {
    private let options: FetchOptions
    private let thread: CurlThread
    private let pacer: HostPacer

    init(_ options: FetchOptions) {
        self.options = options
        let setup = CurlSetup(
            perHost: max(1, options.perHost), total: max(1, options.total), allowsHTTP2: options.allowsHTTP2,
            proxy: options.proxy, certificateFile: options.certificateFile,
            guardian: AddressGuard(allowing: options.allowedAddresses))
        thread = CurlThread(setup, resolving: options.resolve)
        pacer = HostPacer(perHost: options.perHost, total: options.total, longestWait: options.longestWait)
    }

    /// The headers of a request to this very address: nothing meant for one host goes to another.
    func headers(for address: WebAddress, accepting kinds: PageKinds) -> [WebPage.Header] {
        var headers = [
            WebPage.Header("User-Agent", options.userAgent.text), WebPage.Header("Accept", kinds.acceptHeader),
        ]
        headers += secrets(for: address).map { WebPage.Header($0.name, $0.value) }
        return headers
    }

    /// The secret headers that go to this very address: to its own host, and never in the clear over a network.
    func secrets(for address: WebAddress) -> [SecretHeader] {
        if options.secretHeaders.isEmpty { return [] }
        guard address.scheme == "https" || address.isThisMachine else { return [] }
        return options.secretHeaders.filter { $0.host == address.host }
    }

    var waitingHosts: [WaitingHost] { pacer.waitingHosts }

    /// One answer, whatever its status; a busy server is asked again as long as `options` say.
    func exchange(
        _ request: TransferRequest, asking url: String, delay: Duration
    ) async throws(FetchFailure) -> Exchange {
        var attempt = 1
        while true {
            let answer = try await send(request, asking: url, delay: delay)
            guard let wait = wait(after: answer, attempt: attempt, host: request.address.origin) else {
                switch answer {
                case .success(let exchange): return exchange
                case .failure(let failure):
                    throw FetchFailure(failure, asking: url, at: request.address, options.limits)
                }
            }
            do {
                try await Task.sleep(for: wait)
            } catch {
                throw Self.cancelled(url)
            }
            attempt += 1
        }
    }

    private func send(
        _ request: TransferRequest, asking url: String, delay: Duration
    ) async throws(FetchFailure) -> Transfer.Answer {
        let host = request.address.origin
        let pass: HostPacer.Pass
        do {
            pass = try await pacer.enter(host, delay: delay)
        } catch {
            throw Self.refused(error, url, request.address.host)
        }
        let answer = await thread.run(request)
        pacer.leave(pass, Self.outcome(answer))
        return answer
    }

    private static func outcome(_ answer: Transfer.Answer) -> HostPacer.Outcome {
        guard isTrouble(answer) else { return .fine }
        if case .failure = answer { return .silence }
        return .trouble
    }

    private static func refused(_ refusal: HostPacer.Refusal, _ url: String, _ host: String) -> FetchFailure {
        switch refusal {
        case .paused(let wait):
            FetchFailure(
                .httpError, url: url, status: 429,
                "\(host) asks to be left alone for \(wait.components.seconds) seconds; try again then")
        case .silent(let count):
            FetchFailure(
                .connection, url: url,
                "\(host) did not answer \(count) times in a row and is left alone for now; try again later")
        case .cancelled: cancelled(url)
        }
    }

    /// How long to wait before another attempt; nil when this answer stands.
    private func wait(after answer: Transfer.Answer, attempt: Int, host: String) -> Duration? {
        guard Self.isTrouble(answer) else { return nil }
        if case .success(let exchange) = answer,
            let asked = RetryAfter.wait(exchange.header("retry-after"), now: SystemClock.now())
        {
            // Others who want this host wait as well; the next attempt waits in the line with them.
            pacer.pause(host, for: asked)
            return asked <= options.longestWait && mayRepeat(attempt, host) ? .zero : nil
        }
        guard mayRepeat(attempt, host) else { return nil }
        return Backoff.wait(afterAttempt: attempt, chance: .random(in: 0...1), longest: options.longestWait)
    }

    /// True while the page has attempts left, and the host has repeated requests left for all its pages together.
    private func mayRepeat(_ attempt: Int, _ host: String) -> Bool {
        attempt < options.attempts && pacer.takeRetry(host)
    }

    /// True when the server or the way to it is in a state that may pass.
    private static func isTrouble(_ answer: Transfer.Answer) -> Bool {
        switch answer {
        // Who wants a proof that one is human wants it again.
        case .success(let exchange):
            [429, 500, 502, 503, 504].contains(exchange.status) && !FetchFailure.isChallenge(exchange)
        case .failure(let failure):
            switch failure.reason {
            case .timedOut, .broken, .unreachable: true
            default: false
            }
        }
    }

    private static func cancelled(_ url: String) -> FetchFailure {
        FetchFailure(.cancelled, url: url, "cancelled before the answer came; run again to fetch it")
    }
}
