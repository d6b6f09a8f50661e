import Foundation
import GalleyCore
import LoopbackServer
import Testing

@testable import GalleyFetch

@Suite("Against servers that mean harm")
struct HostileServerTests {
    private static let megabyte = 1_024 * 1_024

    @Test("limits hold and the reason is named", arguments: Trick.all)
    func trick(_ trick: Trick) async throws {
        let local = try LocalFetch(
            options: {
                $0.limits.bodyBytes = 2 * Self.megabyte
                $0.limits.wireBytes = 2 * Self.megabyte
                $0.limits.totalTime = trick.kind == .timedOut ? .milliseconds(300) : .seconds(20)
            }, handler: trick.reply)
        defer { local.server.stop() }
        let failure = try #require(await local.failure("a"))
        #expect(failure.kind == trick.kind, "\(failure)")
        #expect(!failure.message.isEmpty && failure.url == local.server.url + "a")
    }

    @Test(
        "the same limits hold for what goes into an archive",
        // What only claims to be packed is taken as it is: archives are full of such bodies.
        arguments: Trick.all.filter { $0.testDescription != "gzip that is none" })
    func archivedTrick(_ trick: Trick) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let local = try LocalFetch(
            options: {
                $0.limits.bodyBytes = 2 * Self.megabyte
                $0.limits.wireBytes = 2 * Self.megabyte
                $0.limits.totalTime = trick.kind == .timedOut ? .milliseconds(300) : .seconds(20)
                $0.archive = WARCWriter(.folder(folder.path()), software: "test", started: Timestamp(unixSeconds: 0))
            }, handler: trick.reply)
        defer { local.server.stop() }
        let failure = try #require(await local.failure("a"))
        // libcurl does not look into what it is asked to leave packed, so that every kind of damage is one.
        #expect(failure.kind == trick.kind || failure.kind == .tooLarge, "\(failure)")
    }

    @Test("a length that is too short gives so much and spoils nothing behind it")
    func shortLength() async throws {
        let local = try LocalFetch { request in
            request.path == "/lie"
                ? Trick.page(Array("<p>wordsHTTP/1.1 200 OK\r\n\r\n".utf8), delivery: .claimed(length: 8))
                : .html("<p>honest")
        }
        defer { local.server.stop() }
        #expect(try await local.page("lie").bytes == Array("<p>words".utf8))
        #expect(try await local.page("next").bytes == Array("<p>honest".utf8))
    }

    @Test("a redirect to another private address never reaches it")
    func canary() async throws {
        let canary = try LoopbackServer(address: "127.0.0.2") { _ in .html("<p>secret") }
        defer { canary.stop() }
        let port = canary.port
        let spellings = [
            "127.0.0.2", "2130706434", "0x7f000002", "0177.0.0.2", "127.2", "[::ffff:127.0.0.2]", "[::ffff:7f00:2]",
        ]
        let local = try LocalFetch { request in
            guard let index = Int(request.path.dropFirst()) else { return .html("<p>x") }
            return .redirect(to: "http://\(spellings[index]):\(port)/")
        }
        defer { local.server.stop() }
        for index in spellings.indices {
            let failure = try #require(await local.failure("\(index)"))
            #expect(failure.kind == .blockedByAddress, "\(spellings[index]): \(failure)")
            #expect(failure.message.contains("--allow-address"))
        }
        #expect(canary.connectionCount == 0)
        #expect(canary.requestCount == 0)
    }

    @Test("a name whose answer has changed is judged by the new one")
    func changingAnswer() async throws {
        let canary = try LoopbackServer(address: "127.0.0.2") { _ in .html("<p>secret") }
        defer { canary.stop() }
        let port = canary.port
        let server = try LoopbackServer(address: "127.0.0.1", port: port) { _ in
            // The connection ends, so that the next request has to look the name up again.
            .html("<p>public").with("Connection", "close")
        }
        defer { server.stop() }
        let thread = { (answer: String) throws in
            CurlThread(
                CurlSetup(guardian: AddressGuard(allowing: [try AllowedAddress(parsing: "127.0.0.1:\(port)")])),
                resolving: ["news.example:\(port):\(answer)"])
        }
        let request = TransferRequest(
            address: try WebAddress("http://news.example:\(port)/"), headers: [], limits: TransferLimits())
        guard case .success(let exchange) = try await thread("127.0.0.1").run(request) else {
            Issue.record("the page was not fetched")
            return
        }
        #expect(exchange.body == Array("<p>public".utf8) && exchange.ipAddress == "127.0.0.1")
        guard case .failure(let failure) = try await thread("127.0.0.2").run(request) else {
            Issue.record("the page was fetched")
            return
        }
        #expect(failure.reason == .blocked(address: "127.0.0.2", kind: "a loopback address"))
        #expect(canary.connectionCount == 0)
    }

    @Test("a name that leads to a private address is refused, whatever it led to before")
    func rebinding() async throws {
        let canary = try LoopbackServer(address: "127.0.0.2") { _ in .html("<p>secret") }
        defer { canary.stop() }
        let local = try LocalFetch.tuned {
            $0.resolve = ["news.example:\(canary.port):127.0.0.2"]
        } serving: { _ in
            .html("<p>x")
        }
        defer { local.server.stop() }
        let outcome = await local.fetcher.fetch(PageRequest(url: "http://news.example:\(canary.port)/"))
        guard case .failure(let failure) = outcome else {
            Issue.record("the page was fetched")
            return
        }
        #expect(failure.kind == .blockedByAddress)
        #expect(canary.connectionCount == 0)
    }

    @Test("of a name's addresses only the permitted one is connected to")
    func severalAddresses() async throws {
        let canary = try LoopbackServer(address: "127.0.0.2") { _ in .html("<p>secret") }
        defer { canary.stop() }
        let server = try LoopbackServer(address: "127.0.0.1", port: canary.port) { _ in .html("<p>public") }
        defer { server.stop() }
        var options = FetchOptions()
        options.robots = .ignore
        options.allowedAddresses = [try AllowedAddress(parsing: "127.0.0.1:\(server.port)")]
        options.resolve = ["news.example:\(server.port):127.0.0.2,127.0.0.1"]
        let page = try await Fetcher(options: options)
            .fetch(PageRequest(url: "http://news.example:\(server.port)/")).get()
        #expect(page.bytes == Array("<p>public".utf8))
        #expect(canary.connectionCount == 0)
    }

    @Test(
        "without an exception no server of this machine is reached",
        arguments: ["127.0.0.1", "localhost", "0", "[::1]"])
    func noException(host: String) async throws {
        let server = try LoopbackServer { _ in .html("<p>x") }
        defer { server.stop() }
        var options = FetchOptions()
        options.attempts = 1
        let outcome = await Fetcher(options: options).fetch(PageRequest(url: "http://\(host):\(server.port)/"))
        guard case .failure(let failure) = outcome else {
            Issue.record("the page was fetched")
            return
        }
        #expect(failure.kind == .blockedByAddress, "\(failure)")
        #expect(server.connectionCount == 0)
    }

    @Test("a robots.txt of 50 MB is read to its first 500 KiB")
    func hugeRobots() async throws {
        let rules = Array("User-agent: *\nDisallow: /no\n".utf8) + [UInt8](repeating: 0x0A, count: 50 * Self.megabyte)
        let local = try LocalFetch.tuned {
            $0.robots = .obey
        } serving: { request in
            request.path == "/robots.txt"
                ? Reply(headers: [("Content-Type", "text/plain")], body: rules) : .html("<p>x")
        }
        defer { local.server.stop() }
        #expect(await local.failure("no")?.kind == .blockedByRobots)
        #expect(await local.failure("yes") == nil)
    }

    @Test("a server that speaks no TLS is a TLS failure")
    func noTLS() async throws {
        let local = try LocalFetch { _ in .html("<p>x") }
        defer { local.server.stop() }
        let outcome = await local.fetcher.fetch(PageRequest(url: "https://127.0.0.1:\(local.server.port)/"))
        guard case .failure(let failure) = outcome else {
            Issue.record("the page was fetched")
            return
        }
        #expect(failure.kind == .tls, "\(failure)")
    }

    @Test("a name that cannot be looked up and a port nobody listens on are told apart")
    func unreachable() async throws {
        let server = try LoopbackServer { _ in .html("<p>x") }
        server.stop()
        var options = FetchOptions()
        (options.attempts, options.robots) = (1, .ignore)
        options.allowedAddresses = [try AllowedAddress(parsing: "127.0.0.0/8")]
        let fetcher = Fetcher(options: options)
        func kind(_ url: String) async -> FetchFailure.Kind? {
            if case .failure(let failure) = await fetcher.fetch(PageRequest(url: url)) { failure.kind } else { nil }
        }
        #expect(await kind("http://no-such-name.invalid/") == .dns)
        #expect(await kind("http://127.0.0.3:9/") == .connection)
        #expect(await kind("ftp://127.0.0.1/") == .badAddress)
        #expect(await kind("example.org/page") == .badAddress)
    }
}
