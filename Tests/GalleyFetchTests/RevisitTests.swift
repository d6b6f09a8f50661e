import GalleyCore
import LoopbackServer
import Synchronization
import Testing

@testable import GalleyFetch

/// A store for one test.
final class MemoryStore: PageStore {
    private let state = Mutex((pages: [String: HeldPage](), robots: [String: HeldRobots](), gone: Set<String>()))

    var gone: Set<String> { state.withLock { $0.gone } }

    func heldPage(for url: String) async throws -> HeldPage? { state.withLock { $0.pages[url] } }

    func hold(_ held: HeldPage, for url: String) async throws { state.withLock { $0.pages[url] = held } }

    func markGone(_ url: String, at moment: Timestamp) async throws {
        state.withLock { _ = $0.gone.insert(url) }
    }

    func heldRobots(of origin: String) async throws -> HeldRobots? { state.withLock { $0.robots[origin] } }

    func hold(_ robots: HeldRobots, of origin: String) async throws { state.withLock { $0.robots[origin] = robots } }

    /// Makes all robots files older.
    func age(by seconds: Int) {
        state.withLock { state in
            state.robots = state.robots.mapValues { held in
                HeldRobots(
                    bytes: held.bytes, checkedAt: Timestamp(unixSeconds: held.checkedAt.unixSeconds - seconds))
            }
        }
    }
}

@Suite("Fetching again")
struct RevisitTests {
    /// Fetches the same address some times over; each answer is the handler's.
    private func changes(
        _ path: String = "a", times: Int, recheck: Int = 0, _ handler: @escaping LoopbackServer.Handler
    ) async throws -> (changes: [PageChange?], bytes: [[UInt8]], requests: [Request]) {
        let store = MemoryStore()
        let local = try LocalFetch.tuned {
            ($0.store, $0.recheckSeconds) = (store, recheck)
        } serving: {
            handler($0)
        }
        defer { local.server.stop() }
        var changes: [PageChange?] = []
        var bytes: [[UInt8]] = []
        for _ in 0..<times {
            let visit = await local.fetcher.visit(PageRequest(url: local.server.url + path, id: "1"))
            changes.append(visit.change)
            if case .page(let page) = visit.outcome {
                #expect(page.id == "1")
                bytes.append(page.bytes)
            }
        }
        return (changes, bytes, local.server.requests)
    }

    @Test("a page with a validator is asked for again by it, and the held one is given when it still holds")
    func validators() async throws {
        let result = try await changes(times: 3) { request in
            if request.header("if-none-match") == "\"v1\"" {
                return Reply(status: 304, headers: [("ETag", "\"v1\""), ("X-New", "yes")])
            }
            return Reply.html("<p>one").with("ETag", "\"v1\"").with("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
        }
        #expect(result.changes == [.new, .unchanged, .unchanged])
        #expect(result.bytes == [[UInt8]](repeating: Array("<p>one".utf8), count: 3))
        #expect(result.requests[1].header("if-modified-since") == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(result.requests[2].header("if-none-match") == "\"v1\"")
    }

    @Test("without a validator the bytes tell whether a page has changed")
    func bytes() async throws {
        let counter = Counter()
        let result = try await changes(times: 3) { _ in .html(counter.next() < 3 ? "<p>one" : "<p>two") }
        #expect(result.changes == [.new, .unchanged, .changed])
    }

    @Test("a page is not asked for again before it is due")
    func notDue() async throws {
        let promised = try await changes(times: 2) { _ in Reply.html("<p>x").with("Cache-Control", "max-age=600") }
        #expect(promised.changes == [.new, .notDue] && promised.requests.count == 1)
        let wanted = try await changes(times: 2, recheck: 600) { _ in .html("<p>x") }
        #expect(wanted.changes == [.new, .notDue] && wanted.requests.count == 1)
    }

    @Test("conditions go to the address that gave the page, not to the redirect before it")
    func redirected() async throws {
        let result = try await changes("from", times: 2) { request in
            if request.path == "/from" { return .redirect(to: "/to") }
            let isHeld = request.header("if-none-match") == "\"t\""
            return (isHeld ? Reply(status: 304) : Reply.html("<p>x")).with("ETag", "\"t\"")
        }
        #expect(result.changes == [.new, .unchanged])
        #expect(result.requests.map { $0.header("if-none-match") } == [nil, nil, nil, "\"t\""])
    }

    @Test("a page that has gone is noted as gone")
    func gone() async throws {
        let store = MemoryStore()
        let local = try LocalFetch.tuned {
            $0.store = store
        } serving: { _ in
            .html("no", status: 410)
        }
        defer { local.server.stop() }
        #expect(await local.failure("x")?.kind == .gone)
        #expect(store.gone == [local.server.url + "x"])
    }

    @Test(
        "how long an answer is current",
        arguments: [
            ("Cache-Control: max-age=60", 60), ("Cache-Control: public, max-age=\"60\"", 60),
            ("Cache-Control: max-age=60|Age: 50", 10), ("Cache-Control: max-age=60|Age: 70", 0),
            ("Cache-Control: no-cache, max-age=60", 0), ("cache-control: NO-STORE", 0),
            ("Cache-Control: max-age=99999999", 86_400), ("Cache-Control: max-age=-5", 0), ("Cache-Control: x", 0),
            ("Date: Sun, 06 Nov 1994 08:49:37 GMT|Expires: Sun, 06 Nov 1994 08:50:37 GMT", 60),
            ("Date: Sun, 06 Nov 1994 08:49:37 GMT|Expires: 0", 0), ("", 0),
        ])
    func lifetime(lines: String, seconds: Int) {
        let headers = lines.split(separator: "|").map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return WebPage.Header(String(parts[0]), String(parts[1].dropFirst()))
        }
        #expect(Freshness.lifetime(headers) == seconds)
    }

    @Test("a site's robots.txt is asked for once a day, and holds on for 30 days while its server cannot say")
    func robots() async throws {
        let store = MemoryStore()
        let isDown = Mutex(false)
        let server = try LoopbackServer { request in
            if request.path != "/robots.txt" { return Reply.html("<p>one") }
            return isDown.withLock { $0 } ? Reply(status: 503) : Reply.text("User-agent: *\nDisallow: /private")
        }
        defer { server.stop() }
        /// By a fetcher of its own, as in a run of its own.
        func isFetched(_ path: String) async throws -> Bool {
            let fetcher = try LocalFetch.fetcher(of: server) { ($0.store, $0.robots) = (store, .obey) }
            if case .page = await fetcher.fetch(PageRequest(url: server.url + path)) { return true }
            return false
        }
        func asked() -> Int { server.requests.filter { $0.path == "/robots.txt" }.count }

        #expect(try await isFetched("a"))
        #expect(try await !isFetched("private/a"))
        #expect(asked() == 1)
        store.age(by: 86_401)
        #expect(try await isFetched("b"))
        #expect(asked() == 2)
        isDown.withLock { $0 = true }
        store.age(by: 29 * 86_400)
        #expect(try await isFetched("c"))
        #expect(try await !isFetched("private/c"))
        #expect(asked() == 4)
        store.age(by: 2 * 86_400)
        #expect(try await !isFetched("d"))
    }
}
