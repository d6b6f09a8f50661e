import Foundation
import LoopbackServer
import Synchronization
import TestSupport
import Testing

@testable import galley

@Suite("galley run")
struct RunCommandTests {
    private static let workflow = """
        { "version": 1, "name": "t", "summary": "a test", "params": { "urls": { "type": "path", "default": "urls.txt" } },
          "source": { "use": "urls", "with": { "list": { "$param": "urls" } } },
          "steps": [
            { "id": "fetch", "use": "fetch", "with": { "perHost": 4, "robots": "ignore", "attempts": 1 } },
            { "id": "clean", "use": "clean" },
            { "id": "write", "use": "export", "with": { "format": "markdown", "out": "out/{slug}.md" } } ] }
        """

    private static func page(_ number: Int) -> String {
        """
        <!DOCTYPE html><html lang="en"><head><title>Harbour \(number)</title></head><body><article>
        <h1>Harbour number \(number) shut</h1>
        <p>Harbour number \(number) was shut for a day after a crane fell across the quay, the board said on Monday.</p>
        <p>Nobody was hurt, and the ferries will sail again on Tuesday, a spokeswoman told reporters at the gate.</p>
        </article></body></html>
        """
    }

    /// A server of stories `/1`, `/2` …; `/missing` is not there.
    private static func server() throws -> LoopbackServer {
        try LoopbackServer { request in
            guard let number = Int(request.path.dropFirst()) else { return .notFound }
            return .html(page(number))
        }
    }

    private static func folder(_ server: LoopbackServer, _ paths: [String]) throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("flow.json", workflow)
        try folder.write("urls.txt", paths.map { server.url + $0 }.joined(separator: "\n"))
        return folder
    }

    @Test("stories come out as files, and one that is missing is set aside with its reason; the run goes on")
    func setAside() async throws {
        let server = try Self.server()
        defer { server.stop() }
        let folder = try Self.folder(server, ["1", "missing", "2"])
        let result = await CapturedCommand.run(
            "run", folder.path + "/flow.json", "--no-desk", "--allow-address", "127.0.0.1:\(server.port)")
        #expect(result.code == .someFailed, "\(result.complaints)")
        let files = try folder.files().filter { $0.hasPrefix("out/") && $0.hasSuffix(".md") }
        #expect(files == ["out/harbour-number-1-shut.md", "out/harbour-number-2-shut.md"])
        #expect(result.output.contains("404"))
        #expect(result.output.contains("Set aside"))
    }

    @Test("a private address is not reached unless the command line allows it, and never by the workflow")
    func guarded() async throws {
        let server = try Self.server()
        defer { server.stop() }
        let folder = try Self.folder(server, ["1"])
        let result = await CapturedCommand.run("run", folder.path + "/flow.json", "--no-desk")
        #expect(result.code == .allFailed)
        #expect(server.connectionCount == 0)
    }

    @Test("Ctrl-C finishes what is in hand, leaves whole files only, and says that the run can go on")
    func interrupt() async throws {
        // Stories beyond the eighth wait for the interrupt, so that the run cannot end before it.
        let isInterrupted = Atomic(false)
        let server = try LoopbackServer { request in
            let number = Int(request.path.dropFirst()) ?? 0
            while number > 8, !isInterrupted.load(ordering: .acquiring) { usleep(10_000) }
            return Reply.html(Self.page(number))
        }
        defer { server.stop() }
        let folder = try Self.folder(server, (1...200).map(String.init))
        let process = try GalleyProcess([
            "run", folder.path + "/flow.json", "--allow-address", "127.0.0.1:\(server.port)",
        ])
        // On a thread of its own, so that a crowd of other tests cannot hold the interrupt back until pages time out.
        let asked = try await OwnThread.run {
            while server.requestCount < 9 { usleep(20_000) }
            process.interrupt()
            let asked = process.firstComplaint(containing: "finishing what is in hand")
            isInterrupted.store(true, ordering: .releasing)
            return asked
        }
        let code = try await process.end()
        #expect(asked && code == 130, "\(code): \(process.said)")
        let files = try folder.files().filter { $0.hasPrefix("out/") }
        #expect(files.count >= 1 && files.count < 200)
        for file in files { #expect(try folder.read(file).contains("spokeswoman"), "\(file) is not whole") }
    }

    @Test(
        "a workflow with a mistake is refused before anything runs, with its place and the likely fix",
        arguments: [
            (#""use": "clean""#, #""use": "claen""#, "did you mean \"clean\""),
            (#""perHost": 4"#, #""perHots": 4"#, "did you mean \"perHost\""),
            (#""perHost": 4"#, #""perHost": "four""#, "whole number"),
            (#"{ "$param": "urls" }"#, #"{ "$param": "ulrs" }"#, "did you mean \"urls\""),
            (#""out/{slug}.md""#, #""../{slug}.md""#, "output folder"),
            (#""out/{slug}.md""#, #""out/{slog}.md""#, "did you mean"),
            (#"{ "id": "clean", "use": "clean" },"#, "", "takes an article"),
            (#""version": 1"#, #""version": 9"#, "version"),
            (#""name": "t","#, #""name": "t" "#, "comma"),
        ])
    func mistakes(right: String, wrong: String, words: String) async throws {
        let folder = try TestFolder()
        try folder.write("urls.txt", "http://127.0.0.1:1/")
        let path = try folder.write("flow.json", Self.workflow.replacingOccurrences(of: right, with: wrong))
        let run = await CapturedCommand.run("run", path, "--no-desk")
        let check = await CapturedCommand.run("check", path)
        #expect(run.code == .usage)
        #expect(check.code == .usage)
        #expect(run.complaints.contains(words), "\(run.complaints)")
        #expect(check.output.contains(words), "\(check.output)")
        #expect(run.complaints.contains("flow.json:"), "\(run.complaints)")
        #expect(try folder.files() == ["flow.json", "urls.txt"])
    }

    @Test("the shipped workflows would run and pass their tests", arguments: Checkout.workflows)
    func shipped(name: String) async {
        let path = Checkout.root + "Workflows/\(name).json"
        let check = await CapturedCommand.run("check", path)
        #expect(check.code == .success, "\(check.output)")
        let test = await CapturedCommand.run("test", path)
        #expect(test.code == .success, "\(test.output)")
    }
}
