import FoundationEssentials
import GalleyCore
import LoopbackServer
import Synchronization
import Testing

@testable import GalleyFetch

@Suite("Web archives")
struct WARCTests {
    private static let started = Timestamp(unixSeconds: 1_604_900_000)

    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await body(folder.path() + (folder.path().hasSuffix("/") ? "" : "/"))
    }

    private static func records(of path: String) throws -> [WARCRecord] {
        let reader = try WARCReader(path: path)
        var records: [WARCRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    private static func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { folder + $0 }
    }

    private static func record(_ type: String, _ uri: String, _ block: [UInt8], _ contentType: String) -> [UInt8] {
        WARCRecord(
            fields: [
                WebPage.Header("WARC-Type", type), WebPage.Header("WARC-Target-URI", uri),
                WebPage.Header("WARC-Date", "2020-11-05T01:02:03.456Z"), WebPage.Header("Content-Type", contentType),
            ], block: block
        ).withLength.serialized
    }

    private static func response(_ head: String, _ body: [UInt8]) -> [UInt8] {
        Array(head.split(separator: "\n").joined(separator: "\r\n").utf8) + Array("\r\n\r\n".utf8) + body
    }

    @Test(
        "SHA-1 of the standard's examples",
        arguments: [
            ("", "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"), ("abc", "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"),
            (String(repeating: "a", count: 119), "sha1:52LRAZNKUAL6AYZKRSTMO65TX6FR37CW"),
        ])
    func sha1(text: String, label: String) {
        let bytes = Array(text.utf8)
        for cut in [0, 1, 63, 64, 65, bytes.count] where cut <= bytes.count {
            #expect(SHA1.label([Array(bytes[..<cut]), [], Array(bytes[cut...])]) == label)
        }
    }

    @Test("what was fetched is archived as it came and read back byte for byte")
    func roundTrip() async throws {
        let words = Array(String(repeating: "<p>Same words. ", count: 500).utf8)
        try await withFolder { folder in
            let writer = WARCWriter(.folder(folder + "deep/warc"), software: "test", started: Self.started)
            let local = try LocalFetch.tuned {
                $0.archive = writer
                $0.secretHeaders = [SecretHeader(host: "127.0.0.1", name: "Cookie", value: "key=secret")]
            } serving: { request in
                switch request.path {
                case "/from": .redirect(to: "/packed")
                case "/packed":
                    Reply(
                        headers: [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], body: Gzip.pack(words),
                        delivery: .chunked(100))
                case "/private": Reply.html("<p>keep no copy").with("X-Robots-Tag", "noarchive")
                case "/gone": .html("<p>Gone", status: 410)
                default: Reply.html("<p>Plain").with("Set-Cookie", "session=secret2").with("X-Kept", "yes")
                }
            }
            defer { local.server.stop() }
            #expect(try await local.page("from").bytes == words)
            #expect(try await local.page("plain").bytes == Array("<p>Plain".utf8))
            #expect(try await local.page("plain2").bytes == Array("<p>Plain".utf8))
            #expect(try await local.page("private").bytes == Array("<p>keep no copy".utf8))
            #expect(await local.failure("gone")?.kind == .gone)
            #expect(local.server.requests.allSatisfy { $0.header("cookie") == "key=secret" })

            let file = try #require(try Self.files(in: folder + "deep/warc/").first)
            let records = try Self.records(of: file)
            let types = ["warcinfo"] + ["response", "request", "metadata"] + ["response", "request", "metadata"]
            #expect(records.prefix(7).map(\.type) == types)
            #expect(records.filter { $0.type == "revisit" }.count == 1)
            #expect(!records.contains { $0.targetURI?.hasSuffix("/private") == true })
            #expect(!records.contains { String(decoding: $0.block, as: UTF8.self).contains("secret") })
            let source = WARCSource(paths: [file])
            let pages = Mutex<[WebPage]>([])
            try await source.read(
                in: StepContext(now: Self.started, inputFolder: "", outputFolder: "")
            ) { materials in
                for case .page(let page) in materials { pages.withLock { $0.append(page) } }
            }
            let read = pages.withLock { $0 }
            #expect(read.map(\.bytes) == [words, Array("<p>Plain".utf8), Array("<p>Plain".utf8)])
            #expect(read.map(\.url) == ["packed", "plain", "plain2"].map { local.server.url + $0 })
            #expect(records.filter { $0.type == "response" }.allSatisfy { $0["WARC-IP-Address"] == "127.0.0.1" })
        }
    }

    @Test("files of every packing are read: none, a member a record, one member for all")
    func packings() async throws {
        let html = Array("<p>words".utf8)
        let chunked = Array("4\r\n<p>w\r\n4;x=y\r\nords\r\n0\r\n\r\n".utf8)
        let heads: [(String, [UInt8])] = [
            ("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", html),
            ("HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", chunked),
            ("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", Gzip.pack(html)),
            (
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: br",
                // "<p>words" in Brotli: one block that is not packed (RFC 7932 §9.2).
                [0x8B, 0x03, 0x80] + html + [0x03]
            ),
            (
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: zstd",
                // The same in Zstandard: one raw block.
                [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38, 0x41, 0x00, 0x00] + html
            ),
            ("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: br", html),
            // Stored after it was opened, with the headers left as they were.
            ("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\nTransfer-Encoding: chunked", html),
            ("HTTP/1.0 200\nContent-Type: text/html", html),
        ]
        var parts = heads.enumerated().map { index, part in
            Self.record(
                "response", "https://n.example/\(index)", Self.response(part.0, part.1),
                "application/http; msgtype=response")
        }
        parts.append(Self.record("resource", "<https://n.example/r>", html, "text/html"))
        parts.append(
            Self.record(
                "response", "https://n.example/p", Self.response("HTTP/1.1 200 OK\nContent-Type: image/png", html), "x")
        )
        parts.append(
            Self.record(
                "response", "https://n.example/404", Self.response("HTTP/1.1 404 No\nContent-Type: text/html", html),
                "x"))
        try await withFolder { folder in
            let files = [
                ("plain.warc", parts.flatMap { $0 }), ("members.warc.gz", parts.flatMap { Gzip.pack($0) }),
                ("whole.warc.gz", Gzip.pack(parts.flatMap { $0 })),
            ]
            for (name, bytes) in files {
                try Data(bytes).write(to: URL(filePath: folder + name))
                let pages = try Self.records(of: folder + name).compactMap { try $0.page() }
                #expect(pages.map(\.bytes) == [[UInt8]](repeating: html, count: 9), "\(name)")
                #expect(pages.last?.url == "https://n.example/r")
                #expect(pages.first?.fetchedAt == Timestamp(iso8601: "2020-11-05T01:02:03Z"))
            }
        }
    }

    @Test("an archive cut off anywhere gives its whole records")
    func truncation() async throws {
        let parts = (0..<4).map { index in
            let head = "HTTP/1.1 200 OK\nContent-Type: text/html"
            let block = Self.response(head, Array("<p>page \(index)".utf8))
            return Gzip.pack(Self.record("response", "https://n.example/\(index)", block, "application/http"))
        }
        let whole = parts.flatMap { $0 }
        try await withFolder { folder in
            let path = folder + "cut.warc.gz"
            for end in stride(from: 1, to: whole.count, by: 7) {
                try Data(whole[..<end]).write(to: URL(filePath: path))
                let reader = try WARCReader(path: path)
                var count = 0
                while let record = try? reader.next() {
                    #expect(try record.page()?.bytes == Array("<p>page \(count)".utf8))
                    count += 1
                }
                var complete = 0
                var length = 0
                for part in parts where length + part.count <= end {
                    (complete, length) = (complete + 1, length + part.count)
                }
                #expect(count >= complete && count <= complete + 1, "cut at \(end)")
            }
        }
    }

    @Test("damage is said to be damage, huge records are passed over")
    func damage() async throws {
        try await withFolder { folder in
            let path = folder + "a.warc"
            try Data("not an archive\r\n\r\n".utf8).write(to: URL(filePath: path))
            #expect(throws: SourceProblem.self) { try Self.records(of: path) }
            let big = Self.record(
                "resource", "https://n.example/big", [UInt8](repeating: 0x61, count: 5_000), "text/html")
            let small = Self.record("resource", "https://n.example/small", Array("<p>s".utf8), "text/html")
            try Data(big + small).write(to: URL(filePath: path))
            let reader = try WARCReader(path: path, largestBlock: 1_000)
            #expect(try reader.next()?.targetURI == "https://n.example/small")
            #expect(try reader.next() == nil && reader.skippedCount == 1)
            #expect(throws: SourceProblem.self) { try WARCReader(path: folder + "none.warc") }
        }
    }

    private static func exchange(_ url: String, _ body: String) throws -> Exchange {
        Exchange(
            address: try WebAddress(url), status: 200, statusLine: "HTTP/1.1 200 OK",
            headers: [WebPage.Header("Content-Type", "text/html")], body: Array(body.utf8),
            responseHead: Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8), ipAddress: "192.0.2.1")
    }

    @Test("one file is added to; half a record that a killed process left is taken away, damage is not touched")
    func appending() async throws {
        try await withFolder { folder in
            let path = folder + "news.warc.gz"
            func write(_ number: Int) throws {
                let writer = WARCWriter(.file(path), software: "test", started: Self.started)
                try writer.write(try Self.exchange("https://n.example/\(number)", "<p>\(number)"), at: Self.started)
            }
            try write(1)
            try write(2)
            let whole = try Data(contentsOf: URL(filePath: path))
            #expect(try Self.records(of: path).map(\.type) == ["warcinfo", "response", "response"])
            for missing in [1, 20, 150] {
                try whole.dropLast(missing).write(to: URL(filePath: path))
                try write(3)
                let left = try Self.records(of: path).compactMap(\.targetURI)
                #expect(left == ["https://n.example/1", "https://n.example/3"], "\(missing) bytes short")
            }
            var damaged = whole
            damaged[damaged.count / 2] ^= 0xFF
            damaged[damaged.count / 2 + 1] ^= 0xFF
            try damaged.write(to: URL(filePath: path))
            #expect(throws: ArchiveFailure.self) { try write(4) }
            #expect(try Data(contentsOf: URL(filePath: path)) == damaged)
            try Data("notes".utf8).write(to: URL(filePath: path))
            #expect(throws: ArchiveFailure.self) { try write(5) }
            #expect(try Data(contentsOf: URL(filePath: path)) == Data("notes".utf8))
        }
    }

    @Test("a repeat far from its first reads back whole; a folder's archives are read by name")
    func folderOfArchives() async throws {
        try await withFolder { folder in
            for name in ["b", "a"] {
                let writer = WARCWriter(.file(folder + "in/\(name).warc.gz"), software: "test", started: Self.started)
                for number in 0..<3 {
                    let body = number == 1 ? "<p>other" : "<p>same"
                    try writer.write(try Self.exchange("https://\(name).example/\(number)", body), at: Self.started)
                }
            }
            let pages = Mutex<[WebPage]>([])
            let context = StepContext(now: Self.started, inputFolder: folder, outputFolder: "")
            try await WARCSource(paths: ["in"]).read(in: context) { materials in
                for case .page(let page) in materials { pages.withLock { $0.append(page) } }
            }
            let read = pages.withLock { $0 }
            #expect(read.map(\.url) == ["a", "b"].flatMap { name in (0..<3).map { "https://\(name).example/\($0)" } })
            #expect(read.map { String(decoding: $0.bytes, as: UTF8.self) }.filter { $0 == "<p>same" }.count == 4)
            await #expect(throws: SourceProblem.self) {
                try await WARCSource(paths: ["none.warc"]).read(in: context) { _ in }
            }
        }
    }

    @Test("two writers at once never share a file")
    func names() async throws {
        try await withFolder { folder in
            for _ in 0..<2 {
                let writer = WARCWriter(.folder(folder), software: "test", started: Self.started)
                let address = try WebAddress("https://n.example/")
                try writer.write(
                    Exchange(
                        address: address, status: 200, statusLine: "HTTP/1.1 200 OK", headers: [], body: [],
                        responseHead: Array("HTTP/1.1 200 OK\r\n\r\n".utf8), ipAddress: "192.0.2.1"), at: Self.started)
            }
            #expect(try Self.files(in: folder).count == 2)
        }
    }
}
