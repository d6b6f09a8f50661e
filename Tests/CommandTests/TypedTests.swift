import Foundation
import Testing

/// The Markdown files in `Typed`: what was typed and what came back.
///
/// With `GALLEY_REWRITE` set what came back is written into the files, and the test still fails, so that nobody forgets
/// to look at the change.
@Suite("What was typed and what came back")
struct TypedTests {
    private static let folder = Checkout.root + "Tests/CommandTests/Typed"

    private static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".md") }.sorted()
    }

    @Test("the files are there")
    func present() { #expect(Self.names.count >= 6) }

    @Test("comes back as the file says", arguments: names)
    func file(name: String) async throws {
        let path = Self.folder + "/" + name
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let sessions = TypedSession.all(in: text)
        #expect(!sessions.isEmpty)
        let shell = try await ShellSession()
        var lines = text.components(separatedBy: "\n")
        var shift = 0
        for session in sessions {
            let result = try await shell.run(session.typed)
            if session.matches(result.shown, result.code) { continue }
            Issue.record("\(name):\(session.line): \(session.typed)\ngave [\(result.code)]\n\(result.shown)")
            let start = session.line - 1 + shift
            let end = start + 1 + session.expected.count + (session.code == 0 ? 0 : 1)
            let written = TypedSession.written(session.typed, result.shown, result.code)
            lines.replaceSubrange(start..<end, with: written)
            shift += written.count - (end - start)
        }
        if ProcessInfo.processInfo.environment["GALLEY_REWRITE"] != nil {
            try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
    }
}
