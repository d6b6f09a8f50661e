import Foundation
import GalleyCore
import Testing

@testable import GalleyFetch

@Suite("Against nginx: HTTP/1.1, HTTP/2 and TLS")
struct NginxTests {
    private static let pages = Dictionary(
        uniqueKeysWithValues: (0..<60).map { number in
            ("\(number).html", "<!doctype html><p>Page \(number) " + "words ".repeated(number * 50))
        })

    private func fetcher(_ server: NginxServer, trusts: Bool = true, _ change: (inout FetchOptions) -> Void = { _ in })
        throws -> Fetcher
    {
        var options = FetchOptions()
        options.robots = .ignore
        options.perHost = 8
        options.attempts = 1
        options.allowedAddresses = [try AllowedAddress(parsing: "127.0.0.1")]
        if trusts { options.certificateFile = server.authority }
        change(&options)
        return Fetcher(options: options)
    }

    private func kind(_ fetcher: Fetcher, _ url: String) async -> FetchFailure.Kind? {
        if case .failure(let failure) = await fetcher.fetch(PageRequest(url: url)) { failure.kind } else { nil }
    }

    @Test("pages come whole over HTTP/1.1 and, many at a time on few connections, over HTTP/2")
    func versions() async throws {
        let server = try NginxServer(pages: Self.pages)
        let fetcher = try fetcher(server)
        for (base, version) in [
            ("http://127.0.0.1:\(server.plainPort)/", "HTTP/1.1"), ("https://127.0.0.1:\(server.tlsPort)/", "HTTP/2.0"),
        ] {
            await withTaskGroup(of: Void.self) { group in
                for (name, text) in Self.pages {
                    group.addTask {
                        let page = try? await fetcher.fetch(PageRequest(url: base + name)).get()
                        #expect(page?.bytes == Array(text.utf8), "\(name) over \(version)")
                    }
                }
            }
            let lines = try server.log().filter { $0.version == version }
            #expect(lines.count == Self.pages.count)
            #expect(Set(lines.map(\.connection)).count <= (version == "HTTP/2.0" ? 2 : 8))
        }
    }

    @Test("TLS is never weakened: an unknown authority, another host's name, a page in the clear")
    func tls() async throws {
        let server = try NginxServer(pages: Self.pages)
        let url = "https://127.0.0.1:\(server.tlsPort)/1.html"
        #expect(await kind(try fetcher(server), url) == nil)
        #expect(await kind(try fetcher(server, trusts: false), url) == .tls)
        #expect(await kind(try fetcher(server), "https://127.0.0.1:\(server.wrongNamePort)/1.html") == .tls)
        #expect(await kind(try fetcher(server), "https://127.0.0.1:\(server.plainPort)/1.html") == .tls)
        let named = try fetcher(server) { $0.resolve = ["wrong.example:\(server.wrongNamePort):127.0.0.1"] }
        #expect(await kind(named, "https://wrong.example:\(server.wrongNamePort)/1.html") == .tls)
        let other = try fetcher(server) { $0.resolve = ["other.example:\(server.wrongNamePort):127.0.0.1"] }
        #expect(await kind(other, "https://other.example:\(server.wrongNamePort)/1.html") == nil)
    }

    @Test("what came over HTTP/2 lies in the archive as HTTP/1.1, reads back byte for byte, and is not sent again")
    func archive() async throws {
        let server = try NginxServer(pages: Self.pages)
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.warc.gz").path()
        let store = MemoryStore()
        let url = "https://127.0.0.1:\(server.tlsPort)/7.html"
        for expected in [PageChange.new, .unchanged] {
            let fetcher = try fetcher(server) {
                $0.archive = WARCWriter(.file(file), software: "test", started: Timestamp(unixSeconds: 0))
                ($0.store, $0.robots) = (store, .obey)
            }
            #expect(await fetcher.visit(PageRequest(url: url)).change == expected)
        }
        let reader = try WARCReader(path: file)
        var records: [WARCRecord] = []
        while let record = try reader.next() { records.append(record) }
        #expect(records.map(\.type) == ["warcinfo", "response", "request", "revisit", "request"])
        #expect(try records[1].page()?.bytes == Self.pages["7.html"].map { Array($0.utf8) })
        #expect(records[1].block.starts(with: "HTTP/1.1 200 ".utf8))
        #expect(records[2].block.starts(with: "GET /7.html HTTP/1.1\r\n".utf8))
        #expect(records[3]["WARC-Profile"]?.hasSuffix("server-not-modified") == true)
        #expect(records[3].block.starts(with: "HTTP/1.1 304 ".utf8))
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
