import Foundation
import LoopbackServer
import Testing

@testable import galley

@Suite("Secrets", .serialized)
struct SecretTests {
    private static let marker = "Geheimnis-7f3a"

    @Test("a secret reaches its server and stands in nothing that is written or said")
    func nowhere() async throws {
        setenv("GALLEY_TEST_KEY", Self.marker, 1)
        defer { unsetenv("GALLEY_TEST_KEY") }
        let server = try LoopbackServer { request in
            request.path == "/1"
                ? .html(
                    "<html><body><h1>Head</h1><p>A story with some words in it, enough to be one.</p></body></html>")
                : .notFound
        }
        defer { server.stop() }
        let folder = try TestFolder()
        try folder.write("urls.txt", "\(server.url)1\n\(server.url)gone\n")
        try folder.write("step.sh", "#!/bin/sh\nread line\necho \"{\\\"error\\\": \\\"$1 is wrong\\\"}\"\n")
        try folder.write(
            "flow.json",
            """
            { "version": 1, "name": "s", "params": { "key": { "type": "secret", "environment": "GALLEY_TEST_KEY" } },
              "source": { "use": "urls", "with": { "list": "urls.txt" } },
              "steps": [ { "use": "fetch", "with": { "robots": "ignore", "attempts": 1, "userAgent": { "$param": "key" } } },
                { "use": "clean" },
                { "use": "exec", "with": { "command": ["sh", "step.sh", { "$param": "key" }], "version": "1" } },
                { "use": "export", "with": { "format": "jsonl", "out": "out/all.jsonl" } } ] }
            """)
        var said = ""
        for words in [["--plan"], ["--log", "json"], ["--plan", "--json"], ["--json", "--force", "clean"]] {
            let run = await CapturedCommand.run(
                ["run", folder.path + "/flow.json", "--allow-address", "127.0.0.1:\(server.port)"] + words
                    + (words.contains("--plan")
                        ? []
                        : [
                            "--report", folder.path + "/r.html", "--report", folder.path + "/r.json", "--metrics",
                            folder.path + "/m", "--failed-out", folder.path + "/failed.jsonl",
                        ]))
            said += run.output + run.complaints
        }
        said += await CapturedCommand.run("graph", folder.path + "/flow.json").output
        #expect(said.contains("[secret]"), "the step's error names the secret, masked: \(said)")
        #expect(!said.contains(Self.marker))
        let files = try folder.files()
        #expect(files.contains("failed.jsonl") && files.contains { $0.hasSuffix("error.json") }, "\(files)")
        for name in files {
            let bytes = try Data(contentsOf: URL(filePath: folder.path + "/" + name))
            #expect(bytes.range(of: Data(Self.marker.utf8)) == nil, "\(name) holds the secret")
        }
    }
}
