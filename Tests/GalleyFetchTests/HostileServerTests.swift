import Foundation
import GalleyCore
import LoopbackServer
import Testing

@testable import GalleyFetch

@Suite("Against servers that mean harm")
struct HostileServerTests {
    private static let megabyte = 1_024 * 1_024

    /// A server that is up to something, and what its page must end as.
    struct Trick: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: FetchFailure.Kind
        let reply: @Sendable (Request) -> Reply

        init(_ name: String, _ kind: FetchFailure.Kind, _ reply: @escaping @Sendable (Request) -> Reply) {
            (testDescription, self.kind, self.reply) = (name, kind, reply)
        }
    }

    private static func page(_ body: [UInt8], encoding: String? = nil, delivery: Reply.Delivery = .whole) -> Reply {
        let packed = encoding.map { [("Content-Encoding", $0)] } ?? []
        return Reply(headers: [("Content-Type", "text/html")] + packed, body: body, delivery: delivery)
    }

    /// A megabyte of zeros packed, 200 times over: one member each.
    private static let bomb = [[UInt8]](
        repeating: Gzip.pack([UInt8](repeating: 0x61, count: megabyte), level: 9), count: 200
    )
    .flatMap { $0 }
    private static let bigBomb = Gzip.pack([UInt8](repeating: 0x61, count: 32 * megabyte), level: 9)
    /// A gzip header and a million stored blocks of no bytes: the decoder never gives a byte to count.
    private static let emptyBlocks =
        Gzip.pack([]).prefix(10)
        + [[UInt8]](repeating: [0, 0, 0, 0xFF, 0xFF], count: 1_000_000).flatMap { $0 }

    private static let longHeader =
        Array("HTTP/1.1 200 OK\r\nX-Long: ".utf8) + [UInt8](repeating: 0x79, count: 100 * megabyte)

    /// 64 MB of one letter in Brotli, as `zlib.brotliCompressSync` of Node makes it.
    private static let brotliBomb = Array(
        Data(
            base64Encoded: "y///P/glwuKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8//+DXwIgDgsAdO//+P"
                + "//B78EQBwWAOje//H//w9+CYA4LADQvf/L//8//BIAcVgAoHv/Bw==") ?? Data())

    /// 64 MB of one letter in Zstandard: 512 blocks of 128 KB, each a byte and how often (RFC 8878 §3.1.1.2).
    private static let zstandardBomb: [UInt8] = {
        let header: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
        let block = 131_072 << 3 | 1 << 1
        let blocks = (0..<512).flatMap { index -> [UInt8] in
            let head = block | (index == 511 ? 1 : 0)
            return [UInt8(head & 0xFF), UInt8(head >> 8 & 0xFF), UInt8(head >> 16 & 0xFF), 0x61]
        }
        return header + blocks
    }()

    static let tricks: [Trick] = [
        Trick("redirects in a circle", .tooManyRedirects) { request in
            .redirect(to: request.path == "/a" ? "/b" : "/a")
        },
        Trick("redirects without end", .tooManyRedirects) { request in .redirect(to: request.path + "x") },
        Trick("a redirect to a file", .badAddress) { _ in .redirect(to: "file:///etc/passwd") },
        Trick("a redirect to gopher", .badAddress) { _ in .redirect(to: "gopher://127.0.0.1:70/_x") },
        Trick("a redirect with a password", .badAddress) { _ in .redirect(to: "http://a:b@127.0.0.1/") },
        Trick("a redirect to nothing", .badAddress) { _ in .redirect(to: "http://") },
        Trick("a drip", .timedOut) { _ in
            page([UInt8](repeating: 0x61, count: 100_000), delivery: .drip(bytes: 1, everyMilliseconds: 20))
        },
        Trick("silence", .timedOut) { _ in .html("late").after(milliseconds: 30_000) },
        Trick("chunks without end", .tooLarge) { _ in
            page([UInt8](repeating: 0x61, count: 65_536), delivery: .endless)
        },
        Trick("more bytes than wanted", .tooLarge) { _ in page([UInt8](repeating: 0x61, count: 3 * megabyte)) },
        Trick("a length that is a lie", .tooLarge) { _ in page([0x61], delivery: .claimed(length: 1 << 40)) },
        Trick("a body that ends half-way", .connection) { _ in
            page([UInt8](repeating: 0x61, count: 10_000), delivery: .cut(after: 5_000))
        },
        Trick("chunks that end half-way", .connection) { _ in
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            return page(Array((head + "5\r\n<p>wo\r\n10\r\nrds").utf8), delivery: .raw)
        },
        Trick("HTTP/0.9: a page without a word before it", .connection) { _ in
            page(Array("<!doctype html><p>words".utf8), delivery: .raw)
        },
        Trick("no answer at all", .connection) { _ in page([], delivery: .hangUp) },
        Trick("no HTTP", .connection) { _ in page(Array("hello there\r\n\r\nyou".utf8), delivery: .raw) },
        Trick("a broken status line", .connection) { _ in
            page(Array("HTTP/1.1 abc\r\n\r\n".utf8), delivery: .raw)
        },
        Trick("chunks of a broken size", .connection) { _ in
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nabc"
            return page(Array(head.utf8), delivery: .raw)
        },
        Trick("a gzip bomb", .tooLarge) { _ in page(bigBomb, encoding: "gzip") },
        Trick("a Brotli bomb", .tooLarge) { _ in page(brotliBomb, encoding: "br") },
        Trick("a Zstandard bomb", .tooLarge) { _ in page(zstandardBomb, encoding: "zstd") },
        Trick("a bomb in a bomb of another kind", .tooLarge) { _ in
            page(Gzip.pack(zstandardBomb), encoding: "zstd, gzip")
        },
        Trick("a bomb in many members", .connection) { _ in page(bomb, encoding: "gzip") },
        Trick("packed blocks that unpack to nothing, without end", .tooLarge) { _ in
            page(Array(emptyBlocks), encoding: "gzip", delivery: .chunked(65_536))
        },
        Trick("a bomb packed twice", .tooLarge) { _ in page(Gzip.pack(bigBomb), encoding: "gzip, gzip") },
        Trick("gzip that is none", .connection) { _ in page(Array("not packed".utf8), encoding: "gzip") },
        Trick("50,000 headers", .tooLarge) { _ in
            Reply(headers: (0..<50_000).map { ("X-\($0)", "y") }, body: Array("<p>x".utf8))
        },
        Trick("a header of 100 MB", .tooLarge) { _ in
            page(longHeader, delivery: .raw)
        },
        Trick("interim answers without end", .tooLarge) { _ in
            let interim = String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", count: 20_000)
            return page(Array(interim.utf8), delivery: .raw)
        },
    ]

    @Test("limits hold and the reason is named", arguments: tricks)
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
        arguments: tricks.filter { $0.testDescription != "gzip that is none" })
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
                ? Self.page(Array("<p>wordsHTTP/1.1 200 OK\r\n\r\n".utf8), delivery: .claimed(length: 8))
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
