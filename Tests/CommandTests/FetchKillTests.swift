import Foundation
import GalleyCore
import GalleyFetch
import GalleyStore
import LoopbackServer
import TestSupport
import Testing

@testable import galley

/// `galley fetch` killed in the middle and begun again; `make check-fetch` does the same a hundred times.
@Suite("galley fetch: killed and begun again")
struct FetchKillTests {
    private static let pageCount = 150

    private static func held(_ desk: String, _ urls: [String]) throws -> Set<String> {
        guard FileManager.default.fileExists(atPath: desk) else { return [] }
        let desk = try Desk.open(path: desk)
        return Set(try urls.filter { try desk.heldPage(for: $0) != nil })
    }

    @Test("what the desk has whole is not fetched again, and the archive holds every page as it was")
    func kills() async throws {
        let server = try LoopbackServer { request in
            request.path == "/robots.txt" ? .notFound : Reply.html("<p>\(request.path)").after(milliseconds: 5)
        }
        defer { server.stop() }
        let folder = try TestFolder()
        let urls = (0..<Self.pageCount).map { "\(server.url)\($0)" }
        let list = try folder.write("urls.txt", urls.joined(separator: "\n"))
        let archive = folder.path + "/news.warc.gz"
        let desk = folder.path + "/.galley/desk.sqlite"
        var complete: Set<String> = []
        for stop in [10, 40, 90, Int.max] {
            let before = server.requestCount
            let code = try await OwnThread.run {
                let process = try GalleyProcess([
                    "fetch", "--list", list, "--to", "warc", "--out", archive, "--allow-address",
                    "127.0.0.1:\(server.port)",
                ])
                if stop < .max {
                    while server.requestCount - before < stop { usleep(2_000) }
                    process.kill()
                }
                return process.finish()
            }
            #expect(code == (stop < .max ? 128 + SIGKILL : 0))
            let asked = Set(server.requests[before...].map { server.url + $0.path.dropFirst() })
            #expect(asked.isDisjoint(with: complete))
            let now = try Self.held(desk, urls)
            #expect(complete.isSubset(of: now) && (stop == .max || now.count < Self.pageCount))
            complete = now
        }
        #expect(complete.count == Self.pageCount)
        let reader = try WARCReader(path: archive)
        var bodies: [String: [UInt8]] = [:]
        while let record = try reader.next() {
            if let page = try record.page(), let url = page.url { bodies[url] = page.bytes }
        }
        #expect(bodies.count == Self.pageCount)
        for (url, bytes) in bodies { #expect(bytes == Array("<p>/\(url.dropFirst(server.url.count))".utf8)) }
    }
}
