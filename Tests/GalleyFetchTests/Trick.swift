import Foundation
import LoopbackServer
import Testing

@testable import GalleyFetch

/// A server that is up to something, and what its page must end as.
struct Trick: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kind: FetchFailure.Kind
    let reply: @Sendable (Request) -> Reply

    private init(_ name: String, _ kind: FetchFailure.Kind, _ reply: @escaping @Sendable (Request) -> Reply) {
        (testDescription, self.kind, self.reply) = (name, kind, reply)
    }

    private static let megabyte = 1_024 * 1_024

    static func page(_ body: [UInt8], encoding: String? = nil, delivery: Reply.Delivery = .whole) -> Reply {
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

    static let all: [Trick] = [
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
}
