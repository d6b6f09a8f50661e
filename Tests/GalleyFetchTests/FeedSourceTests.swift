import GalleyCore
import LoopbackServer
import Synchronization
import Testing

@testable import GalleyFetch

@Suite("The source feed")
struct FeedSourceTests {
    private static let now = Timestamp(unixSeconds: 1_604_900_000)

    /// What a server's feeds give, and what was noted.
    private func read(
        _ paths: [String], since: String? = nil, most: Int? = nil, _ handler: @escaping LoopbackServer.Handler
    ) async throws -> (urls: [String], notes: [String], requests: [String]) {
        let local = try LocalFetch(handler: handler)
        defer { local.server.stop() }
        let window = try TimeWindow(since: since, until: nil, now: Self.now, step: "feed")
        let source = FeedSource(
            paths.map { local.server.url + $0 }, window: window, most: most, fetcher: local.fetcher)
        let seen = Mutex((urls: [String](), notes: [String]()))
        let context = StepContext(now: Self.now, inputFolder: "", outputFolder: "") { note in
            seen.withLock { $0.notes.append(note) }
        }
        try await source.read(in: context) { materials in seen.withLock { $0.urls += materials.map(\.name) } }
        let (urls, notes) = seen.withLock { ($0.urls, $0.notes) }
        return (urls, notes, local.server.requests.map(\.path))
    }

    private static func urlset(_ entries: [(String, String)]) -> String {
        "<urlset>" + entries.map { "<url><loc>\($0.0)</loc><lastmod>\($0.1)</lastmod></url>" }.joined() + "</urlset>"
    }

    @Test("a sitemap index that lists itself is walked once; old sitemaps are not even fetched")
    func index() async throws {
        let result = try await read(["index.xml"], since: "2020-11-01") { request in
            switch request.path {
            case "/index.xml":
                .text(
                    """
                    <sitemapindex><sitemap><loc>/index.xml</loc></sitemap><sitemap><loc>/new.xml.gz</loc></sitemap>
                    <sitemap><loc>/old.xml</loc><lastmod>2019-01-01</lastmod></sitemap>
                    <sitemap><loc>/missing.xml</loc></sitemap><sitemap><loc>/new.xml.gz</loc></sitemap></sitemapindex>
                    """, type: "application/xml")
            case "/new.xml.gz":
                Reply(
                    headers: [("Content-Type", "application/gzip")],
                    body: Gzip.pack(
                        Array(
                            Self.urlset([
                                ("https://n.example/a", "2020-11-05"), ("https://n.example/b", "2020-10-05"),
                                ("https://n.example/a", "2020-11-05"),
                            ]).utf8)))
            default: .notFound
            }
        }
        #expect(result.urls == ["https://n.example/a"])
        #expect(result.requests == ["/index.xml", "/new.xml.gz", "/missing.xml"])
        #expect(result.notes.contains { $0.contains("missing.xml") })
    }

    @Test("one feed that fails does not keep the others back; when all fail the run ends")
    func failures() async throws {
        let handler: LoopbackServer.Handler = { request in
            request.path == "/good"
                ? .text("<rss><channel><item><link>https://n.example/1</link></item></channel></rss>", type: "text/xml")
                : .html("<html>no feed")
        }
        let result = try await read(["bad", "good"], handler)
        #expect(result.urls == ["https://n.example/1"] && result.notes.count == 1)
        await #expect(throws: SourceProblem.self) { try await read(["bad"], handler) }
    }

    @Test("a site's robots.txt leads to its sitemaps; a page taken for a feed tells of its feeds")
    func sites() async throws {
        let handler: LoopbackServer.Handler = { request in
            switch request.path {
            case "/robots.txt": .text("Sitemap: /map.xml")
            case "/map.xml": .text(Self.urlset([("https://n.example/1", "2020-11-05")]), type: "text/xml")
            default: .html("<link rel=alternate type='application/rss+xml' href='/rss'><p>page")
            }
        }
        let local = try LocalFetch(handler: handler)
        defer { local.server.stop() }
        #expect(await local.fetcher.sitemaps(of: local.server.url + "x") == [local.server.url + "map.xml"])
        await #expect {
            try await read(["page"], handler)
        } throws: { "\($0)".contains("/rss") }
    }

    @Test("most stories of a feed are taken in its order")
    func most() async throws {
        let entries = (0..<10).map { ("https://n.example/\($0)", "2020-11-05") }
        let text = Self.urlset(entries)
        let result = try await read(["s"], most: 3) { _ in .text(text, type: "application/xml") }
        #expect(result.urls == entries.prefix(3).map(\.0))
    }
}
