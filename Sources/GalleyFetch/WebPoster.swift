package import GalleyCore

/// Posts to services, with the same address guard, limits and second attempts that fetching has.
package struct WebPoster: Sendable {
    /// What a service answered.
    package struct Answer: Sendable {
        package let status: Int
        package let body: [UInt8]
    }

    private let transport: PacedTransport
    private let userAgent: String
    private let limits: TransferLimits

    /// - Parameter options: who asks, from where and how often; robots.txt is for pages and is not asked.
    package init(options: FetchOptions = FetchOptions()) {
        transport = PacedTransport(options)
        userAgent = options.userAgent.text
        limits = options.limits
    }

    /// One answer, whatever its status; redirects are not followed, so that a key goes nowhere else.
    /// - Parameters:
    ///   - headers: beside the user agent.
    ///   - isSecret: the body or a header holds a key, which goes out over https, or to this machine, only.
    /// - Throws: `FetchFailure` when there is no answer, or the address cannot be posted to.
    package func post(
        _ body: [UInt8], to url: String, headers: [WebPage.Header], isSecret: Bool = false
    ) async throws -> Answer {
        let address: WebAddress
        do {
            address = try WebAddress(url)
        } catch let problem as WebAddress.Problem {
            throw FetchFailure(.badAddress, url: url, problem.description)
        }
        guard !isSecret || address.scheme == "https" || address.isThisMachine else {
            throw FetchFailure(.tls, url: url, "a key is sent over https only; use https, or a service on this machine")
        }
        let sent = [WebPage.Header("User-Agent", userAgent)] + headers
        let request = TransferRequest(address: address, headers: sent, limits: limits, body: body)
        let exchange = try await transport.exchange(request, asking: url, delay: .zero)
        return Answer(status: exchange.status, body: exchange.body)
    }
}
