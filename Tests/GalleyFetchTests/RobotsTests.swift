import LoopbackServer
import Testing

@testable import GalleyFetch

@Suite("robots.txt")
struct RobotsTests {
    /// A robots file, a target, and whether Galley may fetch it.
    struct Case: Sendable, CustomTestStringConvertible {
        let file: String
        let target: String
        let isAllowed: Bool

        init(_ file: String, _ target: String, _ isAllowed: Bool) {
            (self.file, self.target, self.isAllowed) = (file, target, isAllowed)
        }

        var testDescription: String { "\(file.split(separator: "\n").joined(separator: "; ")) → \(target)" }
    }

    private static let everybody = "User-agent: *\n"

    static let cases: [Case] = [
        // RFC 9309 §2.2.2 and §2.2.3: longest match, allow on a tie, special characters.
        Case(everybody + "Allow: /\nDisallow: /publications/", "/publications/x", false),
        Case(everybody + "Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/", true),
        Case(
            everybody + "Allow: /example/page/\nDisallow: /example/page/disallowed.gif",
            "/example/page/disallowed.gif", false),
        Case(everybody + "Disallow: /p\nAllow: /p", "/page", true),
        Case(everybody + "Allow: /p\nDisallow: /", "/page", true),
        Case(everybody + "Allow: /folder\nDisallow: /folder", "/folder/page", true),
        Case(everybody + "Allow: /page\nDisallow: /*.htm", "/page.htm", false),
        Case(everybody + "Allow: /$\nDisallow: /", "/", true),
        Case(everybody + "Allow: /$\nDisallow: /", "/page.htm", false),
        Case(everybody + "Disallow: *.gif$", "/a/b.gif", false),
        Case(everybody + "Disallow: *.gif$", "/a/b.gif?x", true),
        Case(everybody + "Disallow: /fish*.php", "/fishheads/catfish.php?id=1", false),
        Case(everybody + "Disallow: /fish*.php", "/Fish.PHP", true),
        Case(everybody + "Disallow: /*/private/", "/a/private/b", false),
        Case(everybody + "Disallow: /*/private/", "/private/b", true),
        Case(everybody + "Disallow: /a**b", "/axxb", false),
        Case(everybody + "Disallow: /a*b*c$", "/a-b-b-c", false),
        Case(everybody + "Disallow: /a*b*c$", "/a-b-b-cd", true),
        Case(everybody + "Disallow: /fish$", "/fish", false),
        Case(everybody + "Disallow: /fish$", "/fish/", true),
        Case(everybody + "Disallow: /*$", "/x", false),
        Case(everybody + "Disallow: /a$b", "/a$b", true),
        // Percent-encoding (§2.2.2).
        Case(everybody + "Disallow: /foo/bar?baz=quz", "/foo/bar?baz=quz", false),
        Case(everybody + "Disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false),
        Case(everybody + "Disallow: /foo/bar/%E3%83%84", "/foo/bar/%E3%83%84", false),
        Case(everybody + "Disallow: /foo/bar/%e3%83%84", "/foo/bar/%E3%83%84", false),
        Case(everybody + "Disallow: /foo/bar/%62%61%7A", "/foo/bar/baz", false),
        Case(everybody + "Disallow: /a%2Fb", "/a/b", true),
        Case(everybody + "Disallow: /path/file-with-a-%2A.html", "/path/file-with-a-*.html", false),
        Case(everybody + "Disallow: /path/file-with-a-%2A.html", "/path/file-with-a-x.html", true),
        Case(everybody + "Disallow: /path/foo-%24", "/path/foo-$", false),
        // Groups (§2.2.1).
        Case("User-agent: galley\nDisallow: /a\n\n" + everybody + "Disallow: /", "/b", true),
        Case("User-agent: GALLEY\nDisallow: /a\n\n" + everybody + "Disallow: /b", "/a", false),
        Case("User-agent: galley/2.0 (x)\nDisallow: /a", "/a", false),
        Case("User-agent: galleybot\nDisallow: /a", "/a", true),
        Case("User-agent: gall\nDisallow: /a", "/a", true),
        Case("User-agent: other\nDisallow: /", "/a", true),
        Case("User-agent: other\nUser-agent: galley\nDisallow: /a", "/a", false),
        Case("User-agent: galley\nDisallow: /a\nUser-agent: galley\nDisallow: /b", "/b", false),
        Case("User-agent: galley\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true),
        Case("User-agent: galley\nDisallow:\n\n" + everybody + "Disallow: /", "/x", true),
        Case("User-agent: galley\n\n" + everybody + "Disallow: /", "/x", false),
        Case("User-agent: galley\nCrawl-delay: 3\n\n" + everybody + "Disallow: /", "/x", true),
        Case("User-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /a", "/a", false),
        Case("User-agent: a\nSitemap: https://example.org/s.xml\nUser-agent: galley\nDisallow: /a", "/a", false),
        // Files as they are.
        Case("", "/a", true),
        Case("<html>not found</html>", "/a", true),
        Case("Disallow: /a", "/a", true),
        Case(everybody + "Disallow:", "/a", true),
        Case(everybody + "Disallow: /", "/", false),
        Case(everybody + "Disallow: /", "/robots.txt", true),
        Case(everybody + "Disallow: a", "/a", false),
        Case("user-AGENT : *\n  dISALLOW :   /a   # not here", "/a", false),
        Case("User-agent: *\r\nDisallow: /a\r\n", "/a", false),
        Case("User-agent: *\rDisallow: /a", "/a", false),
        Case("\u{FEFF}User-agent: *\nDisallow: /a", "/a", false),
        Case("User-agent: *\n\n\nDisallow: /a", "/a", false),
        Case("# all\nUser-agent: * # every one\nDisallow: /a#b", "/a", false),
        Case("User-agent: *\nNoindex: /a\nDisallow: /b", "/a", true),
        Case("User-agent: *\nDisallow: /A", "/a", true),
        Case(everybody + "Disallow: /a\nDisallow: /a/b\nAllow: /a/b", "/a/b/c", true),
        Case(everybody + "Disallow: /search?", "/search?q=1", false),
        Case(everybody + "Disallow: /search?", "/search", true),
    ]

    @Test("a target is allowed or not", arguments: cases)
    func rules(example: Case) {
        let rules = RobotsReader.read(Array(example.file.utf8), for: "Galley")
        #expect((rules.prohibition(of: example.target) == nil) == example.isAllowed)
    }

    /// RFC 9309 §5.1, with the robots it names, and §5.2.
    private static let standardFile = """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot

        """

    @Test(
        "the Standard's own examples",
        arguments: [
            ("otherbot", "/a.gif", false), ("otherbot", "/example/page.html", false),
            ("otherbot", "/publications/x", true), ("otherbot", "/publications/x.gif", true),
            ("otherbot", "/elsewhere", true), ("foobot", "/", false), ("foobot", "/example/page.html", true),
            ("foobot", "/example/allowed.gif", true), ("foobot", "/example/", false),
            ("foobot", "/publications/x", false), ("barbot", "/example/page.html", false),
            ("bazbot", "/example/page.html", false), ("barbot", "/example/other.html", true),
            ("bazbot", "/a.gif", true), ("quxbot", "/example/page.html", true), ("quxbot", "/a.gif", true),
        ])
    func standard(robot: String, target: String, isAllowed: Bool) {
        let rules = RobotsReader.read(Array(Self.standardFile.utf8), for: robot)
        #expect((rules.prohibition(of: target) == nil) == isAllowed)
    }

    @Test("of rules of one robot that stand apart, all count; the longest match wins")
    func standardGroups() {
        let file = """
            user-agent: ExampleBot
            disallow: /foo
            disallow: /bar

            user-agent: BarBot
            disallow: /x

            user-agent: ExampleBot
            disallow: /baz

            User-Agent: FooBot
            Allow: /example/page/
            Disallow: /example/page/disallowed.gif
            """
        let example = RobotsReader.read(Array(file.utf8), for: "ExampleBot")
        for target in ["/foo", "/bar", "/baz"] { #expect(example.prohibition(of: target) != nil) }
        #expect(example.prohibition(of: "/x") == nil)
        let longest = RobotsReader.read(Array(file.utf8), for: "foobot")
        #expect(longest.prohibition(of: "/example/page/") == nil)
        #expect(longest.prohibition(of: "/example/page/disallowed.gif") != nil)
    }

    @Test("the server's log shows no path that its robots.txt forbids")
    func log() async throws {
        let file = "User-agent: *\nDisallow: /private/\nDisallow: /*.pdf$\nDisallow: /a%20b\nAllow: /private/open\n"
        let folders = ["", "private/", "private/open/", "news/", "a%20b/", "A b/"]
        let paths = folders.flatMap { folder in (0..<10).map { "\(folder)\($0)\($0 % 3 == 0 ? ".pdf" : ".html")" } }
        let local = try LocalFetch.tuned {
            ($0.robots, $0.perHost) = (.obey, 8)
        } serving: { request in
            switch request.path {
            case "/robots.txt": .text(file)
            // The way in by the back door: a redirect from an open page.
            case "/news/1.html": .redirect(to: "/private/1.html")
            default: .html("<p>page")
            }
        }
        defer { local.server.stop() }
        let fetched = await withTaskGroup(of: Bool.self) { group in
            for path in paths { group.addTask { await local.failure(path) == nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let rules = RobotsReader.read(Array(file.utf8), for: "Galley")
        let asked = local.server.requests.map(\.target)
        #expect(asked.allSatisfy { rules.prohibition(of: $0) == nil }, "\(asked)")
        let allowed = paths.filter { rules.prohibition(of: "/" + $0.replacing(" ", with: "%20")) == nil }
        #expect(fetched == allowed.count - 1 && asked.count == allowed.count + 1)
    }

    @Test("crawl delay and sitemaps are read")
    func extras() {
        let file = "User-agent: *\nCrawl-delay: 1.5\nSitemap: https://example.org/s.xml\n"
        let rules = RobotsReader.read(Array(file.utf8), for: "Galley")
        #expect(rules.crawlDelay == 1.5)
        #expect(rules.sitemaps == ["https://example.org/s.xml"])
    }

    @Test("only the first 500 KiB count, and a pattern full of stars is no trap")
    func limits() {
        let padding = String(repeating: "# x\n", count: 125 * 1_024)
        let late = RobotsReader.read(
            Array((Self.cases[0].file + "\n" + padding + "Disallow: /late").utf8), for: "Galley")
        #expect(late.prohibition(of: "/late") == nil)
        let stars = Array((Self.everybody + "Disallow: /" + String(repeating: "a*", count: 1_500) + "z$").utf8)
        let rules = RobotsReader.read(stars, for: "Galley")
        #expect(rules.prohibition(of: "/" + String(repeating: "a", count: 4_000)) == nil)
    }
}
