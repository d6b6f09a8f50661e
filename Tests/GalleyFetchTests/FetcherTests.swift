import GalleyCore
import LoopbackServer
import Testing

@testable import GalleyFetch

@Suite("Fetching")
struct FetcherTests {
    @Test("a page comes with its address, type, charset and headers")
    func page() async throws {
        let local = try LocalFetch { _ in
            .text("<p>여보세요", type: "Text/HTML; Charset=\"EUC-KR\"").with("X-Robots-Tag", "noarchive")
        }
        defer { local.server.stop() }
        let outcome = await local.fetcher.fetch(PageRequest(url: local.server.url + "a#part", id: "n1"))
        let page = try outcome.get()
        #expect(page.id == "n1" && page.status == 200)
        #expect(page.finalURL == local.server.url + "a")
        #expect(page.mediaType == "text/html" && page.charset == "EUC-KR")
        #expect(page.headers.contains(WebPage.Header("X-Robots-Tag", "noarchive")))
        #expect(page.bytes == Array("<p>여보세요".utf8))
        #expect(page.fetchedAt != nil)
        #expect(local.server.requests.first?.header("user-agent")?.hasPrefix("Galley/") == true)
    }

    @Test("redirects are followed to the page", arguments: [301, 302, 303, 307, 308])
    func redirects(status: Int) async throws {
        let local = try LocalFetch { request in
            request.path == "/end" ? .html("<p>here") : .redirect(to: "end", status: status)
        }
        defer { local.server.stop() }
        let page = try await local.page("start")
        #expect(page.finalURL == local.server.url + "end")
        #expect(page.url == local.server.url + "start")
    }

    @Test(
        "an answer that is no page says why",
        arguments: [
            (404, FetchFailure.Kind.notFound), (410, .gone), (401, .refused), (403, .refused), (451, .refused),
            (429, .httpError), (500, .httpError), (503, .httpError), (418, .httpError), (304, .httpError),
        ])
    func statuses(status: Int, kind: FetchFailure.Kind) async throws {
        let local = try LocalFetch { _ in .html("<p>no", status: status) }
        defer { local.server.stop() }
        let failure = try #require(await local.failure("x"))
        #expect(failure.kind == kind && failure.status == status)
        #expect(failure.message.contains("127.0.0.1") && failure.url.hasSuffix("/x"))
    }

    @Test("a wall against robots is told from a server in trouble, and asked once")
    func challenge() async throws {
        let local = try LocalFetch.tuned {
            $0.attempts = 3
        } serving: { request in
            switch request.path {
            case "/header": Reply.html("<p>wait", status: 503).with("cf-mitigated", "challenge")
            case "/page": .html("<script src=/cdn-cgi/challenge-platform/x.js></script>", status: 503)
            default: Reply.html("", status: 202).with("x-amzn-waf-action", "challenge")
            }
        }
        defer { local.server.stop() }
        for path in ["header", "page", "queue"] {
            let failure = try #require(await local.failure(path))
            #expect(failure.kind == .refused && failure.message.contains("proof that a person is asking"))
        }
        #expect(local.server.requestCount == 3)
    }

    @Test("a picture is not a page")
    func notHTML() async throws {
        let local = try LocalFetch { _ in .text("PNG", type: "image/png") }
        defer { local.server.stop() }
        #expect(await local.failure()?.kind == .notHTML)
    }

    @Test("a busy server is asked again after the time it names")
    func retryAfter() async throws {
        let counter = Counter()
        let local = try LocalFetch.tuned {
            $0.attempts = 3
        } serving: { _ in
            counter.next() < 3 ? Reply.html("busy", status: 503).with("Retry-After", "0") : .html("<p>now")
        }
        defer { local.server.stop() }
        #expect(try await local.page().bytes == Array("<p>now".utf8))
        #expect(local.server.requestCount == 3)
    }

    @Test("a wait that nobody here waits for ends the attempt, and the host is left alone")
    func longRetryAfter() async throws {
        let local = try LocalFetch.tuned {
            $0.attempts = 3
        } serving: { _ in
            Reply.html("busy", status: 429).with("Retry-After", "99999999")
        }
        defer { local.server.stop() }
        #expect(await local.failure("one")?.status == 429)
        #expect(await local.failure("two")?.message.contains("left alone") == true)
        #expect(local.server.requestCount == 1)
        #expect(local.fetcher.waitingHosts.map(\.reason) == [.asked])
        #expect(local.fetcher.waitingHosts.first?.host == "http://127.0.0.1:\(local.server.port)")
    }

    @Test("a host that never answers is left alone after some requests")
    func silence() async throws {
        let local = try LocalFetch.tuned {
            $0.longestWait = .milliseconds(10)
        } serving: { _ in
            Reply(delivery: .hangUp)
        }
        defer { local.server.stop() }
        for number in 0..<8 { #expect(await local.failure("\(number)")?.kind == .connection) }
        let asked = local.server.requestCount
        let failure = try #require(await local.failure("one more"))
        #expect(failure.kind == .connection && failure.message.contains("8 times in a row"))
        #expect(local.server.requestCount == asked)
    }

    @Test("robots.txt is obeyed, at redirects too")
    func robots() async throws {
        let local = try LocalFetch.tuned {
            $0.robots = .obey
        } serving: { request in
            switch request.path {
            case "/robots.txt": .text("User-agent: Galley\nDisallow: /no")
            case "/sly": .redirect(to: "/no/entry")
            default: .html("<p>page")
            }
        }
        defer { local.server.stop() }
        #expect(await local.failure("no/entry")?.kind == .blockedByRobots)
        #expect(await local.failure("sly")?.kind == .blockedByRobots)
        #expect(await local.failure("yes") == nil)
        #expect(local.server.requests.map(\.path) == ["/robots.txt", "/sly", "/yes"])
    }

    @Test(
        "a robots.txt that is missing means go, one that cannot be read means wait",
        arguments: [(404, true), (403, true), (500, false), (503, false), (429, false)])
    func robotsStatus(status: Int, isAllowed: Bool) async throws {
        let local = try LocalFetch.tuned {
            $0.robots = .obey
        } serving: { request in
            request.path == "/robots.txt" ? .text("", status: status) : .html("<p>page")
        }
        defer { local.server.stop() }
        #expect(await local.failure("x")?.kind == (isAllowed ? nil : .blockedByRobots))
    }

    @Test("robots.txt is asked for once, however many pages are fetched at once")
    func robotsOnce() async throws {
        let local = try LocalFetch.tuned {
            $0.robots = .obey
        } serving: { _ in
            .html("<p>page").after(milliseconds: 5)
        }
        defer { local.server.stop() }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<8 { group.addTask { _ = await local.fetch("\(number)") } }
        }
        #expect(local.server.requests.filter { $0.path == "/robots.txt" }.count == 1)
        #expect(local.server.requestCount == 9)
    }

    @Test("one host never gets more requests at once than allowed, and connections are used again")
    func concurrency() async throws {
        let gauge = Gauge()
        let local = try LocalFetch.tuned {
            $0.perHost = 3
        } serving: { _ in
            gauge.hold(milliseconds: 5)
            return .html("<p>page")
        }
        defer { local.server.stop() }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<20 { group.addTask { _ = await local.fetch("\(number)") } }
        }
        #expect(local.server.requestCount == 20)
        #expect(gauge.most <= 3)
        #expect(local.server.connectionCount <= 3)
    }

    @Test("cancelling a task ends its transfer at once")
    func cancellation() async throws {
        // No limit may end the transfer before the test does, however busy the machine is.
        let local = try LocalFetch.tuned {
            $0.limits.slowTime = .seconds(600)
            $0.limits.totalTime = .seconds(600)
        } serving: { _ in
            .html("<p>late").after(milliseconds: 600_000)
        }
        defer { local.server.stop() }
        let task = Task { await local.failure("slow") }
        while local.server.requestCount == 0 { try await Task.sleep(for: .milliseconds(1)) }
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
    }

    @Test("packed pages are unpacked")
    func gzip() async throws {
        let text = Array(String(repeating: "<p>word ", count: 1_000).utf8)
        let local = try LocalFetch { _ in
            Reply(headers: [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], body: Gzip.pack(text))
        }
        defer { local.server.stop() }
        #expect(try await local.page().bytes == text)
        #expect(local.server.requests.first?.header("accept-encoding")?.contains("gzip") == true)
    }

    @Test("a secret header goes to its own host alone")
    func secrets() async throws {
        let other = try LoopbackServer(address: "127.0.0.2") { _ in .html("<p>other") }
        defer { other.stop() }
        let target = other.url
        let local = try LocalFetch.tuned {
            $0.secretHeaders = [SecretHeader(host: "127.0.0.1", name: "Cookie", value: "key=1")]
            $0.allowedAddresses = [AllowedAddress(AddressRange("127.0.0.0/8") ?? AddressRange("127.0.0.1")!)]
        } serving: { _ in
            .redirect(to: target)
        }
        defer { local.server.stop() }
        _ = try await local.page()
        #expect(local.server.requests.first?.header("cookie") == "key=1")
        #expect(other.requests.count == 1 && other.requests.first?.header("cookie") == nil)
    }
}
