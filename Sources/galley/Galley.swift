import CMemory
import FoundationEssentials
import GalleyCore
import Glibc

/// The command: finds the verb, reads its arguments, runs it, and turns what went wrong into one line and an exit code.
@main
struct Galley {
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        galley_keep_freed_memory()
        let code = await run(Array(CommandLine.arguments.dropFirst()), console: .standard())
        exit(code.rawValue)
    }

    /// Runs the command with the words after its name.
    static func run(_ words: [String], console: Console) async -> ExitCode {
        do {
            return try await dispatch(words, console)
        } catch is OutputClosed {
            return .success
        } catch let error as UsageError {
            console.complain(error.description)
            return .usage
        } catch {
            console.complain(String(describing: error))
            return FailureCode.of(error)
        }
    }

    private static func dispatch(_ words: [String], _ console: Console) async throws -> ExitCode {
        guard let name = words.first, name != "--help", name != "-h", name != "help" || words.count > 1 else {
            try console.write(Help.overview(Verbs.all, width: min(100, console.width)))
            return .success
        }
        if name == "--version" {
            try console.write("galley \(Release.version)\n")
            return .success
        }
        let rest = name == "help" ? [words[1], "--help"] : words
        guard let verb = Verbs.all.first(where: { $0.name == rest[0] }) else {
            let near = NearestName.find(rest[0], among: Verbs.all.map(\.name)).map { "; did you mean \"\($0)\"?" }
            throw UsageError("there is no verb \"\(rest[0])\"\(near ?? "; galley alone lists them")")
        }
        let arguments = try Arguments(Array(rest.dropFirst()), for: verb)
        if arguments.has("help") {
            try console.write(Help.page(verb, width: min(100, console.width)))
            return .success
        }
        return try await verb.run(arguments.within(house(arguments, verb), verb), console)
    }

    /// The house file that was named, or the nearest one of the workflow's folder, or of the working folder.
    private static func house(_ arguments: Arguments, _ verb: Verb) throws -> HouseFile {
        if let path = arguments.text("house") { return try HouseFile.read(path) }
        let workflow = verb.takesWorkflow ? arguments.operands.first : nil
        return try HouseFile.find(from: workflow.map { URL(filePath: $0).deletingLastPathComponent().path } ?? ".")
    }
}
