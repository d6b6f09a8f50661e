import GalleyCore
import GalleyTranslation

/// `galley tag`: articles in, the same articles with language, segments and tags out.
enum TagCommand {
    static let verb = Verb(
        "tag", summary: "adds language, sentences and tags for translators to articles",
        operands: "[FILE|-]…", operandCount: Verb.anyNumber,
        flags: [
            SharedFlags.to, SharedFlags.out, SharedFlags.jobs,
            Flag("glossary", .text("FILE"), "terms with their approved translations: CSV, TSV or TBX"),
        ],
        examples: [
            .init("galley tag articles.jsonl > tagged.jsonl", "tags a file of articles"),
            .init("galley tag - --to json < articles.jsonl", "reads standard input, writes readable JSON"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let output = try ArticleOutput(arguments, console: console, verb: "tag", default: "jsonl")
        let tagger = try ArticleTagger(options: TagOptions(glossary: arguments.text("glossary")))
        var reader = ArticleReader(arguments.operands)
        return try await BatchRun(
            jobs: SharedFlags.jobCount(arguments), output: output, progress: Progress(console, noun: "articles")
        ).run(next: { try reader.next() }, make: { tagger.tag($0) })
    }
}
