import Foundation
import LoopbackServer
import TestSupport
import Testing

/// What hostile servers cost the process in memory: the page's limit and little more.
@Suite("galley fetch: memory")
struct FetchMemoryTests {
    private static let megabyte = 1_024 * 1_024
    /// The limit given to the command, and what it may take beyond that.
    private static let limit = 8
    private static let allowance = 16

    /// Answers that are far larger than anybody wants.
    private static let floods: [String: @Sendable () -> Reply] = [
        "body": { page([UInt8](repeating: 0x61, count: 64 * megabyte)) },
        "endless": { page([UInt8](repeating: 0x61, count: 65_536), .endless) },
        "header": { Reply(headers: [("X-Long", String(repeating: "y", count: 100 * megabyte))]) },
        "headers": { Reply(headers: (0..<50_000).map { ("X-\($0)", "y") }) },
        "zstd": {
            // 512 blocks of 128 KB of one letter each (RFC 8878 §3.1.1.2).
            let blocks = (0..<512).flatMap { [UInt8]([$0 == 511 ? 3 : 2, 0, 0x10, 0x61]) }
            return Reply(
                headers: [("Content-Type", "text/html"), ("Content-Encoding", "zstd")],
                body: [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38] + blocks)
        },
    ]

    /// The page that costs nothing comes late: memory is looked at from outside, and a process on a busy machine may
    /// be gone before it was seen at its full size.
    private static var small: Reply {
        var reply = Reply.html("<p>small")
        reply.delayMilliseconds = 500
        return reply
    }

    @Sendable private static func page(_ body: [UInt8], _ delivery: Reply.Delivery = .whole) -> Reply {
        Reply(headers: [("Content-Type", "text/html")], body: body, delivery: delivery)
    }

    private static func server() throws -> LoopbackServer {
        try LoopbackServer { request in
            switch request.path {
            case "/robots.txt": page([UInt8](repeating: 0x0A, count: 50 * megabyte))
            default: floods[String(request.path.dropFirst())]?() ?? small
            }
        }
    }

    @Test("a flood costs no more than the page's limit and 16 MB", arguments: floods.keys.sorted())
    func flood(name: String) async throws {
        let server = try Self.server()
        defer { server.stop() }
        func most(_ path: String, _ words: String...) async throws -> (code: Int32, megabytes: Int) {
            let flags = ["--allow-address", "127.0.0.1", "--max-size", "\(Self.limit)", "--attempts", "1"]
            let arguments = ["fetch"] + flags + words + [server.url + path]
            return try await OwnThread.run { try MeasuredProcess.run(arguments) }
        }
        let small = try await most("small", "--ignore-robots")
        #expect(small.code == 0)
        let flooded = try await most(name)
        #expect(flooded.code == 3)
        let more = flooded.megabytes - small.megabytes
        #expect(more <= Self.limit + Self.allowance, "\(name): \(more) MB more than a small page")
    }
}
