import GalleyCore
import GalleyExport

/// `galley export`: articles into a format.
enum ExportCommand {
    static let verb = Verb(
        "export", summary: "writes articles in a format",
        operands: "[FILE|-]…", operandCount: Verb.anyNumber,
        flags: [
            SharedFlags.articlesFrom, SharedFlags.to, SharedFlags.out,
            Flag("target", .text("LANGUAGE"), "the language to be translated into, for hand-off formats"),
            Flag("option", .text("NAME=VALUE"), repeatable: true, "an option of the format: galley list formats NAME"),
            SharedFlags.allow,
        ],
        examples: [
            .init("galley export articles.jsonl --to markdown --out out/{slug}.md", "one Markdown file an article"),
            .init("galley export articles.jsonl --to html --out site/{published:yyyy-MM-dd}/{slug}.html", "pages"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let output = try ArticleOutput(arguments, console: console, verb: "export", default: "jsonl")
        let from = arguments.text("from").flatMap(ArticleFormat.init(rawValue:))
        var reader = ArticleReader(arguments.operands, format: from)
        return try await BatchRun(jobs: 1, output: output, progress: Progress(console, noun: "articles"))
            .run(next: { try reader.next() }, make: { $0 })
    }
}
