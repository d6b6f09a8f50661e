import GalleyCore
import GalleyTranslation

/// `galley translate`: articles in, translated articles out.
enum TranslateCommand {
    static let verb = Verb(
        "translate", summary: "translates articles by a program, or pseudo-translates them",
        operands: "[FILE|-]…", operandCount: Verb.anyNumber,
        flags: [
            Flag(
                "program", .text("COMMAND"),
                "a program that reads and writes HTML; {source} and {target}, or {source3} and {target3}, are codes"),
            Flag("pseudo", "accents and lengthens the words instead, keeps what is protected"),
            Flag("target", .text("LANGUAGE"), "the language to say it is in; needed"),
            SharedFlags.to, SharedFlags.out, SharedFlags.jobs, SharedFlags.allow,
        ],
        examples: [
            .init("galley translate --program ./to-spanish --target es tagged.jsonl", "by a program on this machine"),
            .init("galley translate --pseudo --target ko tagged.jsonl > pseudo.jsonl", "a file of articles"),
            .init("galley translate --pseudo --target de - --to markdown < tagged.jsonl", "reads standard input"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let program = arguments.text("program")?.split(separator: " ").map(String.init) ?? []
        guard arguments.has("pseudo") != !program.isEmpty else {
            throw UsageError(verb: "translate", "wants either --program COMMAND or --pseudo")
        }
        guard let target = try SharedFlags.language("target", arguments, verb: "translate") else {
            throw UsageError(verb: "translate", "wants --target LANGUAGE, such as --target ko")
        }
        let output = try ArticleOutput(arguments, console: console, verb: "translate", default: "jsonl")
        let translate: @Sendable (Article) async throws -> Article
        if program.isEmpty {
            translate = { try PseudoTranslator().translate($0, into: target).article }
        } else {
            let translator = ServiceTranslator(ProgramTranslation(program))
            translate = { try await translator.translate($0, into: target).article }
        }
        var reader = ArticleReader(arguments.operands)
        return try await BatchRun(
            jobs: SharedFlags.jobCount(arguments), output: output, progress: Progress(console, noun: "articles")
        ).run(next: { try reader.next() }, make: translate)
    }
}
