import Foundation
import Testing

@testable import galley

@Suite("Examples that are pasted")
struct PastedExampleTests {
    /// Lines that need the network, a server that serves the sample site, or an article called 3f2a; they are read for
    /// their form elsewhere.
    private static func needsMore(_ line: String) -> Bool {
        ["galley fetch", "galley run Workflows/agency-desk.json", "galley replay"].contains { line.hasPrefix($0) }
            || line.contains("://") || line.contains(" 3f2a ")
    }

    @Test("the examples of every verb's help work", arguments: Verbs.all.map(\.name))
    func help(name: String) async throws {
        let session = try await ShellSession()
        let verb = try #require(Verbs.all.first { $0.name == name })
        for example in verb.examples where !Self.needsMore(example.line) { try await check(example.line, in: session) }
    }

    @Test("the README's lines work, from top to bottom")
    func readme() async throws {
        let session = try await ShellSession()
        let text = try String(contentsOfFile: Checkout.root + "README.md", encoding: .utf8)
        let lines = Self.shellLines(of: text).filter { $0.hasPrefix("galley ") }
        #expect(lines.count > 8)
        for line in lines where !Self.needsMore(line) { try await check(line, in: session) }
    }

    /// Hand-offs that nobody translated are merged and checked as stale or empty: 4 is their right answer.
    private func check(_ line: String, in session: ShellSession) async throws {
        let result = try await session.run(line)
        let isVerdict = line.hasPrefix("galley merge") || line.hasPrefix("galley check-translation")
        #expect(result.code == 0 || isVerdict && result.code == 4, "\(line)\n\(result.shown)")
    }

    /// The lines of a Markdown text's `sh` blocks, without the remarks behind them.
    private static func shellLines(of text: String) -> [String] {
        var lines: [String] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```sh"
            } else if isInside {
                let words = line.prefix(upTo: line.firstRange(of: " #")?.lowerBound ?? line.endIndex)
                lines.append(words.trimmingCharacters(in: .whitespaces))
            }
        }
        return lines
    }
}
