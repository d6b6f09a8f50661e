import Foundation
import LoopbackServer
import Synchronization
import Testing

@testable import galley

@Suite("The shipped workflows, run on the samples")
struct ShippedRunTests {
    /// The sample site, with the port of its feed's links set right.
    private static func site() throws -> LoopbackServer {
        let folder = try SiteFolder(path: Checkout.root + "Workflows/samples/site")
        let feed = try String(contentsOfFile: Checkout.root + "Workflows/samples/site/feed.xml", encoding: .utf8)
        let address = Mutex("")
        let server = try LoopbackServer { request in
            guard request.path == "/feed.xml" else { return folder.reply(to: request) }
            return .html(feed.replacing("http://127.0.0.1:8087/", with: address.withLock { $0 }))
        }
        address.withLock { $0 = server.url }
        return server
    }

    private static func run(_ name: String, _ folder: TestFolder, _ more: [String] = []) async -> CapturedCommand {
        await CapturedCommand.run(
            ["run", Checkout.root + "Workflows/\(name).json", "--out", folder.path, "--no-desk"] + more)
    }

    @Test("archive: every story of a web archive comes out in four formats")
    func archive() async throws {
        let folder = try TestFolder()
        let result = await Self.run("archive", folder)
        #expect(result.code == .success, "\(result.complaints)")
        let files = try folder.files()
        for kind in ["text", "json", "ninjs"] { #expect(files.count { $0.hasPrefix("out/\(kind)/") } == 4) }
        #expect(try folder.read("out/stories.csv").contains("Night ferry to Skerrin returns"))
    }

    @Test("feed-watch: the stories of a feed become pages and a feed")
    func feedWatch() async throws {
        let server = try Self.site()
        defer { server.stop() }
        let folder = try TestFolder()
        let result = await Self.run(
            "feed-watch", folder,
            [
                "--set", "feeds=\(server.url)feed.xml", "--set", "since=2024-01-01", "--allow-address",
                "127.0.0.1:\(server.port)",
            ])
        #expect(result.code == .success, "\(result.complaints)")
        let files = try folder.files()
        #expect(files.contains("site/2024-03-12/night-ferry-to-skerrin-returns.html"), "\(files)")
        let feed = try folder.read("site/feed.xml")
        #expect(feed.components(separatedBy: "<item>").count == 4)
    }

    @Test("translate-brief: a story comes out as XLIFF for each language and as a reading copy")
    func translateBrief() async throws {
        let server = try Self.site()
        defer { server.stop() }
        let folder = try TestFolder()
        let list = try folder.write(
            "list.txt", server.url + "www.cabolucero.example/english/2024/canal-pilots-low-water.html\n")
        let result = await Self.run(
            "translate-brief", folder, ["--set", "urls=\(list)", "--allow-address", "127.0.0.1:\(server.port)"])
        #expect(result.code == .success, "\(result.complaints)")
        let files = try folder.files().filter { $0.hasPrefix("out/") }
        #expect(files.map { $0.prefix(7) } == ["out/es/", "out/ko/", "out/rea"], "\(files)")
        #expect(try folder.read(files[0]).contains("escuela de invierno"))
    }
}
