import FoundationEssentials
import GalleyCore
import LoopbackServer
import Testing

@testable import GalleyFetch

@Suite("The loopback server")
struct LoopbackServerTests {
    @Test("it serves this machine alone", arguments: ["0.0.0.0", "192.168.0.1", "localhost", "::1"])
    func loopbackOnly(address: String) {
        #expect(throws: ServerError.self) { try LoopbackServer(address: address) { _ in .notFound } }
    }

    @Test("a port in use is said to be so")
    func portTaken() throws {
        let server = try LoopbackServer { _ in .notFound }
        defer { server.stop() }
        #expect {
            try LoopbackServer(port: server.port) { _ in .notFound }
        } throws: { ($0 as? ServerError)?.reason == .portTaken }
    }

    @Test("a folder's files come with their types; nothing outside it is found")
    func folder() async throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = try SiteFolder(path: tests.deletingLastPathComponent().appending(path: "Workflows").path())
        let local = try LocalFetch { folder.reply(to: $0) }
        defer { local.server.stop() }
        #expect(try await local.page("samples/urls.txt").mediaType == "text/plain")
        #expect(await local.failure("..%2fPackage.swift")?.status == 404)
        #expect(await local.failure("%2e%2e/Package.swift")?.status == 404)
        #expect(await local.failure("none.html")?.status == 404)
    }
}
