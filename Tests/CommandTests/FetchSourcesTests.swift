import Foundation
import GalleyFetch
import LoopbackServer
import Synchronization
import Testing

@testable import galley

/// Where `galley fetch` takes its pages from and what it says of them.
@Suite("galley fetch: sources, reports, archives")
struct FetchSourcesTests {
    /// A small site whose pages can be changed while it is served.
    private final class Site: Sendable {
        let server: LoopbackServer

        init(_ pages: [String: String]) throws {
            let shared = Shared()
            server = try LoopbackServer { request in
                guard let text = shared.pages.withLock({ $0[request.path] }) else { return .notFound }
                let tag = "\"\(text.utf8.reduce(0) { $0 &* 31 &+ Int($1) })\""
                if request.header("if-none-match") == tag { return Reply(status: 304, headers: [("ETag", tag)]) }
                let type = request.path.hasSuffix(".xml") ? "application/xml" : "text/html; charset=utf-8"
                return Reply.text(text, type: type).with("ETag", tag)
            }
            self.shared = shared
            for (path, text) in pages { set(path, text) }
        }

        private final class Shared: Sendable {
            let pages = Mutex<[String: String]>([:])
        }

        private let shared: Shared

        func set(_ path: String, _ text: String?) { shared.pages.withLock { $0[path] = text } }

        var url: String { String(server.url.dropLast()) }

        func fetch(_ words: String...) async -> CapturedCommand {
            await CapturedCommand.run(["fetch", "--allow-address", "127.0.0.1:\(server.port)"] + words)
        }

        func asked(_ path: String) -> Int { server.requests.filter { $0.path == path }.count }
    }

    private static func urls(_ output: String) -> [String] {
        output.split(separator: "\n").compactMap { line in
            line.range(of: "\"url\":\"").map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
        }
    }

    @Test("the stories of a feed, of a sitemap and of a site, within their dates")
    func feeds() async throws {
        let site = try Site(["/a": "<p>a", "/b": "<p>b", "/c": "<p>c"])
        defer { site.server.stop() }
        site.set(
            "/feed.xml",
            "<rss><channel><item><link>/a</link><pubDate>Thu, 05 Nov 2020 14:30:00 GMT</pubDate></item>"
                + "<item><link>/b</link><pubDate>Thu, 05 Nov 2015 14:30:00 GMT</pubDate></item></channel></rss>")
        site.set("/map.xml", "<urlset><url><loc>\(site.url)/c</loc><lastmod>2020-11-06</lastmod></url></urlset>")
        site.set("/robots.txt", "Sitemap: /map.xml\n")
        let feed = await site.fetch("--from", "feed", site.url + "/feed.xml", "--since", "2020-01-01")
        #expect(feed.code == .success && Self.urls(feed.output) == [site.url + "/a"])
        let both = await site.fetch("--from", "feed", site.url + "/feed.xml", "--site", site.url + "/")
        #expect(Self.urls(both.output) == ["/a", "/b", "/c"].map { site.url + $0 })
        let folder = try TestFolder()
        let saved = try folder.write(
            "saved.xml", "<rss><channel><item><link>\(site.url)/b</link></item></channel></rss>")
        #expect(Self.urls(await site.fetch(saved).output) == [site.url + "/b"])
        let wrong = await site.fetch("--from", "feed", site.url + "/feed.xml", "--since", "yesterday-ish")
        #expect(wrong.complaints.contains("7d"))
    }

    @Test("--discover names the feeds and sitemaps of a site, one a line")
    func discover() async throws {
        let site = try Site([
            "/": "<link rel=alternate type=application/rss+xml href=/feed.xml><p>front", "/bare": "<p>bare",
            "/robots.txt": "Sitemap: /map.xml\n", "/feed.xml": "<rss><channel></channel></rss>",
        ])
        defer { site.server.stop() }
        let found = await site.fetch("--discover", site.url + "/")
        #expect(found.code == .success)
        #expect(found.output == "\(site.url)/feed.xml\n\(site.url)/map.xml\n")
        #expect(await site.fetch("--discover", site.url + "/feed.xml").output.hasPrefix(site.url + "/feed.xml\n"))
        site.set("/robots.txt", nil)
        let none = await site.fetch("--discover", site.url + "/bare")
        #expect(none.code == .allFailed && none.complaints.contains("no feed"))
    }

    @Test("a report says what is new, changed, unchanged and gone since the last time")
    func report() async throws {
        let site = try Site(["/same": "<p>same", "/other": "<p>one", "/away": "<p>soon gone"])
        defer { site.server.stop() }
        let folder = try TestFolder()
        let names = ["same", "other", "away", "never"]
        let list = try folder.write("urls.txt", names.map { "\(site.url)/\($0)\n" }.joined())
        let desk = folder.path + "/desk.sqlite"
        let first = await site.fetch("--list", list, "--report", "--desk", desk)
        func words(_ result: CapturedCommand) -> [String] {
            result.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        }
        #expect(words(first) == ["new", "new", "new", "not-found"] && first.code == .someFailed)
        site.set("/other", "<p>two")
        site.set("/away", nil)
        let second = await site.fetch("--list", list, "--report", "--desk", desk)
        #expect(words(second) == ["unchanged", "changed", "gone", "not-found"])
        #expect(second.complaints.contains("4 pages: 1 changed, 1 unchanged, 1 gone, 1 not-found"))
        let third = await site.fetch("--list", list, "--report", "--json", "--desk", desk, "--recheck", "3600")
        #expect(third.output.contains("\"outcome\":\"not-due\"") && third.output.contains("\"kind\":\"not-found\""))
        #expect(site.asked("/same") == 2)
    }

    @Test("a publisher's wishes and what was passed over stand in the report, and keep a page out of an archive")
    func wishes() async throws {
        let meta = "<meta name=robots content=noarchive><meta name=tdm-reservation content=1><p>x"
        let site = try Site(["/a": meta, "/robots.txt": "User-agent: *\nDisallow: /a\n"])
        defer { site.server.stop() }
        let folder = try TestFolder()
        let desk = folder.path + "/desk.sqlite"
        let words = ["--report", "--json", "--desk", desk, "--archive", folder.path + "/warc", site.url + "/a"]
        func fetch(_ more: String...) async -> CapturedCommand {
            await CapturedCommand.run(["fetch", "--allow-address", "127.0.0.1:\(site.server.port)"] + more + words)
        }
        #expect(await fetch().output.contains("\"outcome\":\"blocked-by-robots\""))
        let kept = await fetch("--ignore-robots")
        for word in ["\"robots\":\"ignored\"", "\"noarchive\":true", "\"miningReserved\":true"] {
            #expect(kept.output.contains(word), "\(kept.output)")
        }
        #expect(try folder.files().allSatisfy { !$0.hasPrefix("warc/") })
        _ = await fetch("--ignore-robots", "--noarchive", "ignore")
        #expect(try folder.files().contains { $0.hasPrefix("warc/") })
        #expect(await fetch("--ignore-robots", "--reservations", "refuse").output.contains("\"refused\""))
    }

    @Test("what failed is listed and fetched again by its list alone")
    func failed() async throws {
        let site = try Site(["/here": "<p>here"])
        defer { site.server.stop() }
        let folder = try TestFolder()
        let list = folder.path + "/failed.jsonl"
        let first = await site.fetch("--failed-out", list, site.url + "/here", site.url + "/late")
        #expect(first.code == .someFailed)
        site.set("/late", "<p>late")
        let second = await site.fetch("--failed", list, "--failed-out", list)
        #expect(second.code == .success && Self.urls(second.output) == [site.url + "/late"])
        #expect(try folder.read("failed.jsonl").isEmpty)
        #expect(site.asked("/here") == 1)
        let broken = try folder.write("broken.jsonl", "{\"kind\":\"dns\"}\n")
        #expect(await site.fetch("--failed", broken).complaints.contains("broken.jsonl, line 1"))
    }

    @Test("an archive is written, read back without the network, and a second run asks only whether pages have changed")
    func archive() async throws {
        let site = try Site(["/1": "<p>one", "/2": "<p>two"])
        let folder = try TestFolder()
        let out = folder.path + "/news.warc.gz"
        for _ in 0..<2 {
            let result = await site.fetch("--to", "warc", "--out", out, site.url + "/1", site.url + "/2")
            #expect(result.code == .success && result.output.isEmpty, "\(result.complaints)")
        }
        #expect(site.asked("/1") == 2)
        site.server.stop()
        let back = await CapturedCommand.run("fetch", out)
        // Answers lie there in the order in which they came.
        #expect(Self.urls(back.output).sorted() == [site.url + "/1", site.url + "/2"])
        let most = await CapturedCommand.run("fetch", "--from", "warc", folder.path, "--most", "1")
        #expect(Self.urls(most.output).count == 1)
    }

    @Test("saved pages and folders come in as they are")
    func files() async throws {
        let folder = try TestFolder()
        try folder.write("a/one.html", "<p>one")
        try folder.write("two.txt", "two")
        let all = await CapturedCommand.run("fetch", folder.path)
        #expect(all.output.contains("\"html\":\"<p>one\"") && all.output.contains("\"text\":\"two\""))
        #expect(await CapturedCommand.run("fetch", folder.path + "/two.txt").output == "two")
        #expect(await CapturedCommand.run("fetch", folder.path + "/none.html").complaints.contains("no web address"))
    }

    @Test("pictures of the story are fetched into the folder and the desk")
    func pictures() async throws {
        let words = "<p>The harbour was shut for a day because of the wind, said the master of the port.</p>"
        // A WebP of 320 × 112 pixels as far as its head goes.
        let webP = "RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u{3F}\u{1}\0\u{6F}\0\0"
        let site = try Site([
            "/story": "<html><body><article><h1>Harbour</h1><figure><img src=/a.webp width=800 height=600>"
                + "<figcaption>The port.</figcaption></figure>\(String(repeating: words, count: 8))</article></body></html>",
            "/a.webp": webP,
        ])
        defer { site.server.stop() }
        let folder = try TestFolder()
        let result = await site.fetch("--pictures", "--out", folder.path, site.url + "/story")
        #expect(result.code == .success, "\(result.complaints)")
        #expect(site.asked("/a.webp") == 1)
        #expect(try folder.files().contains { $0.hasPrefix("pictures/") && $0.hasSuffix(".webp") })
    }

    @Test("results keep the order of the list, however late the first is")
    func order() {
        var release = OrderedRelease<Int>(mostCount: 3, mostBytes: 100)
        #expect(release.take(1, number: 1, size: 1).isEmpty)
        #expect(release.take(2, number: 2, size: 1).isEmpty)
        #expect(release.take(0, number: 0, size: 1) == [0, 1, 2])
        #expect(release.take(5, number: 5, size: 1).isEmpty)
        #expect(release.take(6, number: 6, size: 200) == [5, 6])
        #expect(release.take(3, number: 3, size: 1) == [3])
        #expect(release.take(9, number: 9, size: 1).isEmpty && release.rest() == [9])
    }
}
