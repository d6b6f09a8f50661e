import Foundation
import TestSupport

/// A folder with what a person at work has lying about, and a shell in it that knows the built command.
final class ShellSession {
    /// What a line came to.
    struct Result: Sendable {
        let code: Int32
        /// Standard output and standard error in one, as a terminal shows them.
        let shown: String
    }

    let folder: TestFolder

    /// Makes the files that examples name.
    init() async throws {
        folder = try TestFolder()
        try FileManager.default.copyItem(atPath: Checkout.root + "Workflows", toPath: folder.path + "/Workflows")
        let result = try await run(Self.preparation)
        guard result.code == 0 else { throw Failure(shown: result.shown) }
    }

    /// Runs a line of bash, beside the threads that all tests share.
    func run(_ line: String) async throws -> Result {
        let path = folder.path
        return try await OwnThread.run { try Self.run(line, in: path) }
    }

    private static func run(_ line: String, in path: String) throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = URL(filePath: path)
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let tools = URL(filePath: own).deletingLastPathComponent().path
        // A run under a sanitizer hands its options on.
        let ofSanitizer = ProcessInfo.processInfo.environment.filter {
            $0.key.hasSuffix("SAN_OPTIONS") || $0.key == "LD_PRELOAD"
        }
        process.environment = ofSanitizer.merging(
            ["PATH": "\(tools):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": path]) { $1 }
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(
            code: process.terminationStatus,
            shown: String(decoding: bytes, as: UTF8.self).replacing(path, with: "/desk"))
    }

    private static let preparation = """
        set -e
        page=Workflows/samples/site/www.harbourpost.example/weather/2024/04/06/spring-gale.html
        cp $page page.html
        cp $page story.html
        echo '{"id": "gale", "file": "page.html"}' > pages.jsonl
        galley clean page.html --to jsonl > articles.jsonl
        galley tag articles.jsonl > tagged.jsonl
        galley translate --pseudo --target ko tagged.jsonl > ko.jsonl
        mkdir ko handoff
        galley export tagged.jsonl --to xliff-1.2 --target ko --out story-ko.xlf
        galley export tagged.jsonl --to po --target ko --out ko/b.po
        cp story-ko.xlf ko/a.xlf
        cp story-ko.xlf handoff/
        galley export articles.jsonl --to wxr --out wordpress.xml
        printf '#!/bin/sh\\nexec cat\\n' > to-spanish
        chmod +x to-spanish
        galley new . --name my-workflow --source files --output site > /dev/null 2>&1
        mkdir .galley
        galley run my-workflow.json --out kept --desk .galley/desk.sqlite > /dev/null 2>&1
        rm galley.json
        """

    private struct Failure: Error {
        let shown: String
    }
}
