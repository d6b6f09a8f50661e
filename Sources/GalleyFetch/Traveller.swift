import GalleyCore

/// Finds the way from an address to the answer that is no redirect: every hop has the permission of its host's
/// robots.txt, keeps its host's pace and goes into the archive.
struct Traveller: Sendable {
    let options: FetchOptions
    let transport: PacedTransport
    let robots: RobotsKeeper

    /// Follows redirects to the answer that is none; each hop is checked like the first.
    /// - Parameter held: sent along as conditions where the way leads to the page it holds.
    func travel(
        _ url: String, accepting kinds: PageKinds, held: WebPage? = nil
    ) async throws(FetchFailure) -> Exchange {
        if Task.isCancelled {
            throw FetchFailure(.cancelled, url: url, "cancelled before it was asked for; run again to fetch it")
        }
        var address = try Self.address(url, asking: url)
        var visited: Set<String> = []
        while visited.count <= options.maxRedirects {
            guard visited.insert(address.text).inserted else {
                throw FetchFailure(
                    .tooManyRedirects, url: url, "the redirects come back to \(address); check the address in a browser"
                )
            }
            let delay = try await permission(for: address, asking: url)
            var headers = transport.headers(for: address, accepting: kinds)
            if let held, held.finalURL == address.text { headers += Freshness.conditions(held) }
            let request = TransferRequest(
                address: address, headers: headers, limits: options.limits, keepsWireForm: options.archive != nil)
            var exchange = try await transport.exchange(request, asking: url, delay: delay)
            if let archive = options.archive {
                let held = held?.finalURL == address.text ? held : nil
                try keep(&exchange, of: held, in: archive, asking: url)
            }
            guard (300..<400).contains(exchange.status), let location = exchange.header("location") else {
                return exchange
            }
            do {
                address = try address.resolving(location)
            } catch {
                throw FetchFailure(
                    .badAddress, url: url, status: exchange.status,
                    "\(address.host) redirects to \"\(location.prefix(200))\": \(error)")
            }
        }
        throw FetchFailure(
            .tooManyRedirects, url: url,
            "more than \(options.maxRedirects) redirects, the last to \(address); check the address in a browser")
    }

    /// Puts an answer into the archive as it came, unless its publisher forbids that, and unpacks it for the reader.
    /// - Parameter held: the page of this address that the archive has from an earlier run.
    private func keep(
        _ exchange: inout Exchange, of held: WebPage?, in archive: WARCWriter, asking url: String
    ) throws(FetchFailure) {
        let asSent = exchange
        let unpacked = Result { () throws(HTTPBody.Problem) in
            try HTTPBody.open(asSent.body, headers: asSent.headers, limit: options.limits.bodyBytes)
        }
        if case .success(let body) = unpacked { exchange.body = body }
        let page = WebPage(
            mediaType: ContentType(exchange.header("content-type")).mediaType, headers: exchange.headers,
            bytes: exchange.body)
        let wish = OptOuts(page, token: options.userAgent.productToken).forbidsArchiving
        if !wish || options.noArchive == .ignore {
            let isRepeat = asSent.status == 304 || held?.bytes == asSent.body
            let base = held.flatMap { isRepeat && lies($0) ? $0 : nil }
            let remarks = wish ? [WebPage.Header("noarchive", "ignored")] : []
            try put(asSent, of: base, remarks, into: archive, asking: url)
        }
        guard case .failure(let problem) = unpacked else { return }
        let isTooLarge = if case .tooLarge = problem { true } else { false }
        let failure = TransferFailure(
            reason: isTooLarge ? .bodyTooLarge(limit: options.limits.bodyBytes) : .undecodable,
            detail: "packed in a way that cannot be undone")
        throw FetchFailure(failure, asking: url, at: exchange.address, options.limits)
    }

    /// The answer's headers as they may be kept: without the cookies that a subscriber was given.
    func withoutSecrets(_ exchange: Exchange) -> [WebPage.Header] {
        if transport.secrets(for: exchange.address).isEmpty { return exchange.headers }
        return exchange.headers.filter { !$0.name.lowercased().hasPrefix("set-cookie") }
    }

    /// True when a held page went into the archive it was fetched for.
    private func lies(_ held: WebPage) -> Bool {
        options.noArchive == .ignore || !OptOuts(held, token: options.userAgent.productToken).forbidsArchiving
    }

    private func put(
        _ exchange: Exchange, of held: WebPage?, _ remarks: [WebPage.Header], into archive: WARCWriter,
        asking url: String
    ) throws(FetchFailure) {
        var remarks = remarks + options.remarks
        if url != exchange.address.text { remarks.append(WebPage.Header("via", url)) }
        let secrets = transport.secrets(for: exchange.address).map { $0.name.lowercased() }
        // What a subscriber is given back is as secret as what was shown.
        let withheld = secrets.isEmpty ? [] : Set(secrets + ["set-cookie", "set-cookie2"])
        do {
            try archive.write(exchange, of: held, at: exchange.receivedAt, remarks: remarks, withholding: withheld)
        } catch {
            throw FetchFailure(.storageFailed, url: url, "\(error)")
        }
    }

    /// The delay to keep with a host whose robots.txt permits the address.
    private func permission(for address: WebAddress, asking url: String) async throws(FetchFailure) -> Duration {
        let delay = options.delay ?? (address.isThisMachine ? .zero : .milliseconds(500))
        guard options.robots == .obey else { return delay }
        switch await robots.finding(for: address) {
        case .rules(let rules):
            if let line = rules.prohibition(of: address.target) {
                throw FetchFailure(
                    .blockedByRobots, url: url,
                    "\(address.host) does not want robots here (\(line) in its robots.txt); ask the publisher for access"
                )
            }
            let wanted = rules.crawlDelay.map { Duration.seconds($0) } ?? .zero
            return max(delay, min(wanted, options.longestWait))
        case .unavailable(let status):
            throw FetchFailure(
                .blockedByRobots, url: url, status: status,
                "the robots.txt of \(address.host) cannot be read now (status \(status)), so nothing is fetched there; "
                    + "try again later")
        case .failed(let failure):
            throw FetchFailure(failure.kind, url: url, status: failure.status, failure.message)
        }
    }

    private static func address(_ text: String, asking url: String) throws(FetchFailure) -> WebAddress {
        do {
            return try WebAddress(text)
        } catch {
            throw FetchFailure(.badAddress, url: url, "this address cannot be fetched: \(error)")
        }
    }
}
