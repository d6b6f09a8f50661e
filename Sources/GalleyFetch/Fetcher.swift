package import GalleyCore

/// Fetches pages from the web: politely, within limits, from public addresses only, and never without saying why not.
///
/// One fetcher serves a whole run; it may be used from any number of tasks at once. Connections, robots files and the
/// pace of each host are kept for its life.
package final class Fetcher: Sendable {
    package let options: FetchOptions
    private let traveller: Traveller

    package init(options: FetchOptions = FetchOptions()) {
        self.options = options
        let transport = PacedTransport(options)
        let robots = RobotsKeeper(
            token: options.userAgent.productToken, store: options.store
        ) { address throws(FetchFailure) in
            var limits = options.limits
            limits.bodyBytes = RobotsReader.largestFile
            limits.wireBytes = RobotsReader.largestFile
            let headers = transport.headers(for: address, accepting: .anything)
            let request = TransferRequest(address: address, headers: headers, limits: limits, truncates: true)
            return try await transport.exchange(request, asking: address.text, delay: .zero)
        }
        traveller = Traveller(options: options, transport: transport, robots: robots)
    }

    /// Fetches one page.
    /// - Returns: the page, or why there is none; it does not throw, since one bad address must not stop a run.
    package func fetch(_ request: PageRequest, accepting kinds: PageKinds = .pages) async -> FetchOutcome {
        await visit(request, accepting: kinds).outcome
    }

    /// Fetches one page, unless the store holds it and it is not due, and says what became of it.
    package func visit(_ request: PageRequest, accepting kinds: PageKinds = .pages) async -> Visit {
        var held: HeldPage?
        do throws(FetchFailure) {
            held = try await self.held(request)
            let current = held.flatMap { isOfUse($0) ? $0 : nil }
            if let current, !isDue(current) {
                let page = current.page.answering(request)
                try refuseReserved(page)
                return Visit(.page(page), .notDue)
            }
            let exchange = try await traveller.travel(request.url, accepting: kinds, held: current?.page)
            if exchange.status == 304, let current { return try await renew(current, by: exchange, for: request) }
            let page = try page(exchange, for: request, accepting: kinds)
            try await store(page, for: request)
            return Visit(.page(page), held.map { $0.page.bytes == page.bytes ? .unchanged : .changed } ?? .new)
        } catch {
            let isGone = error.kind == .gone || error.kind == .notFound
            // The failure itself is reported; that it could not be noted as well changes nothing for the run.
            if isGone { try? await options.store?.markGone(error.url, at: SystemClock.now()) }
            return Visit(.failure(error), isGone && held != nil ? .gone : nil, held: held)
        }
    }

    /// The sitemaps that the robots.txt of an address's site names.
    package func sitemaps(of url: String) async -> [String] {
        guard let address = try? WebAddress(url), case .rules(let rules) = await traveller.robots.finding(for: address)
        else { return [] }
        return rules.sitemaps.compactMap { address.resolved($0) }
    }

    /// Hosts that are being waited for, and why, longest first.
    package var waitingHosts: [WaitingHost] { traveller.transport.waitingHosts }

    // MARK: What is held

    /// A page that was looked at since the run began is not looked at again, be it that the run was killed meanwhile.
    private func isDue(_ held: HeldPage) -> Bool {
        if let began = options.runBegan, held.checkedAt.unixSeconds >= began.unixSeconds { return false }
        return Freshness.isDue(held, now: SystemClock.now(), atLeast: options.recheckSeconds)
    }

    /// An archive must hold the page itself before it can hold that it has not changed.
    private func isOfUse(_ held: HeldPage) -> Bool {
        guard let archive = options.archive else { return true }
        return archive.name.map { held.page.remarks.contains(WebPage.Header("archive", $0)) } ?? false
    }

    private func held(_ request: PageRequest) async throws(FetchFailure) -> HeldPage? {
        do {
            return try await options.store?.heldPage(for: request.url)
        } catch {
            throw FetchFailure(.storageFailed, url: request.url, "\(error)")
        }
    }

    private func store(_ page: WebPage, for request: PageRequest) async throws(FetchFailure) {
        do {
            try await options.store?.hold(HeldPage(page: page, checkedAt: SystemClock.now()), for: request.url)
        } catch {
            throw FetchFailure(.storageFailed, url: request.url, "\(error)")
        }
    }

    /// The server says that the page is still the one that is held.
    private func renew(
        _ held: HeldPage, by exchange: Exchange, for request: PageRequest
    ) async throws(FetchFailure) -> Visit {
        var page = held.page
        page.headers = Freshness.renewed(page.headers, by: exchange.headers)
        try await store(page, for: request)
        try refuseReserved(page)
        return Visit(.page(page.answering(request)), .unchanged)
    }

    private func page(
        _ exchange: Exchange, for request: PageRequest, accepting kinds: PageKinds
    ) throws(FetchFailure) -> WebPage {
        if let failure = FetchFailure(exchange, asking: request.url) { throw failure }
        let type = ContentType(exchange.header("content-type"))
        guard kinds.accepts(type.mediaType) else {
            let what = type.mediaType ?? "something else"
            let advice =
                kinds == .pages && PageKinds.feeds.accepts(type.mediaType)
                ? "if it is a feed or sitemap, name it as one (--from feed)" : "take it off the list"
            throw FetchFailure(
                .notHTML, url: request.url, status: exchange.status, "this is \(what), not a page; \(advice)")
        }
        var page = WebPage(
            id: request.id, url: request.url, finalURL: exchange.address.text, status: exchange.status,
            mediaType: type.mediaType, charset: type.charset, headers: traveller.withoutSecrets(exchange),
            remarks: options.marks, bytes: exchange.body, fetchedAt: exchange.receivedAt)
        if kinds == .pictures { page.mediaType = try Self.pictureType(page) }
        try refuseReserved(page)
        return page
    }

    /// - Throws: a refusal, where pages reserved against mining are not wanted and this is one.
    private func refuseReserved(_ page: WebPage) throws(FetchFailure) {
        guard options.reservations == .refuse,
            OptOuts(page, token: options.userAgent.productToken).reservesMining
        else { return }
        throw FetchFailure(
            .refused, url: page.url ?? "", status: page.status,
            "the publisher reserves this page against text and data mining; ask for a licence")
    }

    /// What kind of picture the bytes are, whatever the server calls them.
    private static func pictureType(_ page: WebPage) throws(FetchFailure) -> String {
        let url = page.url ?? ""
        guard let picture = PictureFile(page.bytes) else {
            throw FetchFailure(
                .notPicture, url: url, status: page.status,
                "this is \(page.mediaType ?? "something else"), no picture that can be shown; leave it out")
        }
        guard picture.isOfUse else {
            throw FetchFailure(
                .notPicture, url: url, status: page.status,
                "this picture of \(picture.width) × \(picture.height) pixels is no picture of a story; leave it out")
        }
        return picture.mediaType
    }
}

extension WebPage {
    /// The held page under the id that is asked for now.
    func answering(_ request: PageRequest) -> WebPage {
        var page = self
        page.id = request.id
        page.url = request.url
        return page
    }
}
