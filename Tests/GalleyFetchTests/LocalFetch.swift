import GalleyCore
import LoopbackServer

@testable import GalleyFetch

/// A server and a fetcher that may reach it, for one test.
struct LocalFetch {
    let server: LoopbackServer
    let fetcher: Fetcher

    /// Robots are ignored, nothing is tried twice and nothing takes long unless the test says otherwise.
    init(
        address: String = "127.0.0.1", options change: (inout FetchOptions) -> Void = { _ in },
        handler: @escaping LoopbackServer.Handler
    ) throws {
        server = try LoopbackServer(address: address, handler: handler)
        fetcher = try Self.fetcher(of: server, address: address, options: change)
    }

    /// A fetcher that may reach a server that is there already.
    static func fetcher(
        of server: LoopbackServer, address: String = "127.0.0.1", options change: (inout FetchOptions) -> Void
    ) throws -> Fetcher {
        var options = FetchOptions()
        options.robots = .ignore
        options.attempts = 1
        options.delay = .zero
        options.limits.totalTime = .seconds(10)
        options.limits.connectTime = .seconds(5)
        options.allowedAddresses = [try AllowedAddress(parsing: "\(address):\(server.port)")]
        change(&options)
        return Fetcher(options: options)
    }

    /// With other options, and what the server answers.
    static func tuned(
        _ change: (inout FetchOptions) -> Void, serving handler: @escaping LoopbackServer.Handler
    ) throws -> LocalFetch {
        try LocalFetch(options: change, handler: handler)
    }

    func fetch(_ path: String = "", accepting kinds: PageKinds = .pages) async -> FetchOutcome {
        await fetcher.fetch(PageRequest(url: server.url + path), accepting: kinds)
    }

    func page(_ path: String = "") async throws -> WebPage {
        try await fetch(path).get()
    }

    /// The failure an address ends as; nil when there is a page.
    func failure(_ path: String = "") async -> FetchFailure? {
        if case .failure(let failure) = await fetch(path) { failure } else { nil }
    }
}
