import LoopbackServer
import Testing

@testable import galley

/// `galley fetch` against servers that misbehave: one clear line, the right exit code, and nothing else lost.
@Suite("galley fetch")
struct FetchCommandTests {
    private static let story = "<!DOCTYPE html><html><body><p>The harbour was shut for a day.</p></body></html>"

    private static func server() throws -> LoopbackServer {
        try LoopbackServer { request in
            switch request.path {
            case "/story": .html(story)
            case "/loop": .redirect(to: "/loop")
            case "/file": .redirect(to: "file:///etc/passwd")
            case "/half": .html(story, delivery: .cut(after: 20))
            case "/slow": .html(story, delivery: .drip(bytes: 1, everyMilliseconds: 400))
            case "/endless": .html(String(repeating: "<p>more</p>", count: 20_000), delivery: .endless)
            case "/broken": .html("", status: 500)
            case "/silent": Reply(delivery: .hangUp)
            default: .notFound
            }
        }
    }

    @Test("a page comes out byte for byte")
    func page() async throws {
        let server = try Self.server()
        defer { server.stop() }
        let result = await CapturedCommand.run(
            "fetch", "--allow-address", "127.0.0.1:\(server.port)", server.url + "story")
        #expect(result.code == .success)
        #expect(result.output == Self.story)
        #expect(result.complaints.isEmpty)
    }

    @Test("a private address is refused, with the way to allow it, and is never called")
    func refused() async throws {
        let server = try Self.server()
        defer { server.stop() }
        let result = await CapturedCommand.run("fetch", server.url + "story")
        #expect(result.code == .allFailed)
        #expect(result.complaints.contains("--allow-address"))
        #expect(server.connectionCount == 0)
    }

    @Test(
        "a server that misbehaves costs its page alone",
        arguments: [
            ("missing", "404"), ("broken", "500"), ("loop", "redirect"), ("file", "http"), ("half", "broke off"),
            ("silent", "broke off"), ("slow", "seconds"), ("endless", "larger"),
        ])
    func misbehaving(path: String, words: String) async throws {
        let server = try Self.server()
        defer { server.stop() }
        let result = await CapturedCommand.run(
            "fetch", "--allow-address", "127.0.0.1", "--timeout", "2", "--max-size", "1", "--ignore-robots",
            "--attempts", "1", "--to", "jsonl", server.url + path, server.url + "story")
        #expect(result.code == .someFailed)
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.output.contains("The harbour was shut"))
        #expect(result.complaints.split(separator: "\n").count == 1, "\(result.complaints)")
        #expect(result.complaints.contains(path), "\(result.complaints)")
        #expect(result.complaints.contains(words), "\(result.complaints)")
    }

    @Test("what failed is listed, to be tried again")
    func failedOut() async throws {
        let server = try Self.server()
        defer { server.stop() }
        let folder = try TestFolder()
        let result = await CapturedCommand.run(
            "fetch", "--allow-address", "127.0.0.1", "--failed-out", folder.path + "/failed.jsonl",
            server.url + "missing")
        #expect(result.code == .allFailed)
        #expect(try folder.read("failed.jsonl").contains("\"not-found\""))
    }
}
