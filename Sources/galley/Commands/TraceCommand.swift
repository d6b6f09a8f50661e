import GalleyCore
import GalleyStore

/// `galley trace`: an article's life, from fetch to file.
enum TraceCommand {
    static let verb = Verb(
        "trace", summary: "tells an article's life: fetched, cleaned, decided about, exported",
        operands: "ARTICLE", operandCount: 1...1, flags: [DeskSettings.flag, SharedFlags.json],
        examples: [.init("galley trace https://example.org/story", "by address; an id or its beginning does, too")],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let desk = try Desk.openForReading(path: try DeskSettings.path(arguments, verb: "trace"))
        let id = try DeskSettings.article(arguments.operands[0], in: desk, verb: "trace")
        let events = try await ArticleLife(id: id, desk: desk).events()
        if arguments.has("json") {
            let lines = events.map { JSONValue.object(.init($0.members)).text }
            try console.write(lines.map { $0 + "\n" }.joined())
        } else {
            try console.write("article \(id)\n")
            for event in events { try console.write("  \(event.line)\n") }
        }
        return .success
    }
}
