import GalleyCore
import GalleyTranslation

/// `galley translate`: articles in, translated articles out.
enum TranslateCommand {
    static let verb = Verb(
        "translate", summary: "pseudo-translates articles: shows early what a translation would break",
        operands: "[FILE|-]…", operandCount: Verb.anyNumber,
        flags: [
            Flag("pseudo", "accents and lengthens the words, keeps what is protected; needed"),
            Flag("target", .text("LANGUAGE"), "the language to say it is in; needed"),
            SharedFlags.to, SharedFlags.out, SharedFlags.jobs, SharedFlags.allow,
        ],
        examples: [
            .init("galley translate --pseudo --target ko tagged.jsonl > pseudo.jsonl", "a file of articles"),
            .init("galley translate --pseudo --target de - --to markdown < tagged.jsonl", "reads standard input"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        guard arguments.has("pseudo") else {
            throw UsageError(verb: "translate", "wants --pseudo; it calls no translator yet")
        }
        guard let target = try SharedFlags.language("target", arguments, verb: "translate") else {
            throw UsageError(verb: "translate", "wants --target LANGUAGE, such as --target ko")
        }
        let output = try ArticleOutput(arguments, console: console, verb: "translate", default: "jsonl")
        let translator = PseudoTranslator()
        var reader = ArticleReader(arguments.operands)
        return try await BatchRun(
            jobs: SharedFlags.jobCount(arguments), output: output, progress: Progress(console, noun: "articles")
        ).run(next: { try reader.next() }, make: { try translator.translate($0, into: target).article })
    }
}
