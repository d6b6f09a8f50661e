import FoundationEssentials
import GalleyCore
import GalleyXML
import TestSupport
import Testing

@testable import GalleyFetch

extension SeededGenerator {
    /// The bytes with some changed, taken out, doubled or cut off.
    fileprivate mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1: bytes.remove(at: place)
            case 2: bytes.removeLast(bytes.count - place)
            case 3:
                let end = min(bytes.count, place + 40)
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            default:
                bytes.insert(
                    contentsOf: [[0], [0xFF], Array("<![CDATA[".utf8), Array("&#".utf8)][place % 4], at: place)
            }
        }
        return bytes
    }
}

@Suite("Damaged input")
struct MutationTests {
    private static let feed = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"
         xmlns:a="http://www.w3.org/2005/Atom"><channel><title>T &amp; <![CDATA[<b>x</b>]]></title><item>
        <title>Caf&eacute; &#8217;</title><link>/a?b=1&c=2</link><pubDate>Thu, 05 Nov 2020 14:30:00 +0900</pubDate>
        <a:link href="x" rel="alternate"/></item></channel></rss>
        """.utf8)
    private static let jsonFeed = Array(
        #"{"version":"1.1","title":"é","items":[{"id":"1","url":"/a","date_published":"2020-11-05T10:00:00Z"}]}"#.utf8)
    private static let robots = Array(
        "User-agent: *\nDisallow: /a*b$\nAllow: /%61/ü\nCrawl-delay: 1.5\nSitemap: /x\n".utf8)
    private static let response = Array(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n".utf8)

    @Test("feeds, robots files, archives and headers never bring the reader down, however damaged")
    func readers() throws {
        var damage = SeededGenerator(seed: 20_201_105)
        var readCount = 0
        for _ in 0..<1_500 {
            if (try? FeedReader.read(damage.damaged(Self.feed), address: "https://n.example/")) != nil {
                readCount += 1
            }
            _ = try? FeedReader.read(damage.damaged(Self.jsonFeed), address: "https://n.example/")
            _ = try? XMLReader().read(damage.damaged(Self.feed))
            let rules = RobotsReader.read(damage.damaged(Self.robots), for: "galley")
            _ = rules.prohibition(of: String(decoding: damage.damaged(Self.robots), as: UTF8.self))
            if let response = HTTPResponse(damage.damaged(Self.response)) {
                _ = try? HTTPBody.open(response.body, headers: response.headers, limit: 10_000)
            }
            _ = try? Gzip.unpackAll(damage.damaged(Gzip.pack(Self.feed)), limit: 100_000)
            _ = try? WebAddress(
                String(decoding: damage.damaged(Array("https://é.example:81/a%20b?c#d".utf8)), as: UTF8.self))
        }
        // Most damage leaves a feed that can be read: the reader is lenient on purpose.
        #expect(readCount > 500)
    }

    @Test("damaged archives give records or an error, and end")
    func archives() throws {
        let fields = [WebPage.Header("WARC-Type", "response"), WebPage.Header("WARC-Target-URI", "https://n.example/")]
        let record = WARCRecord(fields: fields, block: Self.response).withLength.serialized
        let path = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString).warc").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var damage = SeededGenerator(seed: 7)
        for number in 0..<200 {
            let parts = number % 2 == 0 ? record + record : Gzip.pack(record) + Gzip.pack(record)
            try Data(damage.damaged(parts)).write(to: URL(filePath: path))
            let reader = try WARCReader(path: path)
            var count = 0
            while count < 100, let record = try? reader.next() {
                _ = try? record.page()
                count += 1
            }
            #expect(count < 100)
        }
    }
}
