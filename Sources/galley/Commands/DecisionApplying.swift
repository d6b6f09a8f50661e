import FoundationEssentials
import GalleyCore
import GalleyStore
import Glibc

/// Carries a decision out: runs the workflows again that wrote an article's files, without the network, and takes
/// away files that hold nothing else and that no run writes any more.
struct DecisionApplying {
    let path: String
    let console: Console

    /// - Parameter files: those that held the article before.
    func apply(to files: [ExportedFile], holding id: String) async throws -> ExitCode {
        let starts = try Desk.openForReading(path: path).startsOfRuns(writing: files.map(\.path))
        if starts.isEmpty, !files.isEmpty {
            console.complain("the desk does not know which workflow wrote them; run it again")
            return .someFailed
        }
        var worst = ExitCode.success
        for start in starts {
            let code = try await run(start.startedAs)
            // An article that was killed is set aside by the run: that is what was asked for.
            if code != .success, code != .someFailed, code != .allFailed { worst = code }
        }
        if worst != .success { return worst }
        return try removeLeftovers(files, holding: id)
    }

    private func run(_ start: JSONValue) async throws -> ExitCode {
        guard let workflow = start["workflow"]?.string, let out = start["out"]?.string else { return .usage }
        let settings = start["set"]?.array?.compactMap(\.string) ?? []
        let words = [workflow, "--out", out, "--desk", path, "--offline", "--progress", "none"]
        let arguments = try Arguments(words + settings.flatMap { ["--set", $0] }, for: RunCommand.verb)
        let quiet = Console(out: { _ in }, error: { _ in })
        let code = try await RunCommand.verb.run(arguments, quiet)
        try console.write("ran \(workflow) again: \(code == .success ? "complete" : "some articles were held back")\n")
        return code
    }

    private func removeLeftovers(_ before: [ExportedFile], holding id: String) throws -> ExitCode {
        let desk = try Desk.open(path: path)
        let usage = try ArticleOnDesk.usage(of: id, on: desk)
        let written = try Set(desk.passages(ofArticle: id).flatMap(\.passage.files))
        for file in before where file.articles == [id] {
            if usage == .usable, written.contains(file.path) { continue }
            if unlink(file.path) == 0 { try console.write("taken away: \(file.path)\n") }
            try desk.forgetFile(file.path)
        }
        for file in try desk.files(holding: id) where usage != .usable {
            try console.write("still holds it: \(file.path)\n")
        }
        return .success
    }
}
