import GalleyCore

/// `galley completions`: the script by which a shell completes the command's words.
enum CompletionsCommand {
    static let verb = Verb(
        "completions", summary: "writes the completion script of a shell", isBackstage: true,
        operands: Shell.allCases.map(\.rawValue).joined(separator: "|"), operandCount: 1...1,
        examples: [
            .init("galley completions bash > galley.bash", "then: source galley.bash"),
            .init("galley completions zsh > _galley", "into a folder of $fpath"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        guard let shell = Shell(rawValue: arguments.operands[0]) else {
            let near = NearestName.hint(for: arguments.operands[0], among: Shell.allCases.map(\.rawValue))
            throw UsageError(verb: "completions", "knows no shell \"\(arguments.operands[0])\"\(near)")
        }
        try console.write(shell.script(Verbs.all))
        return .success
    }
}
