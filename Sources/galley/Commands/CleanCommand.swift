import GalleyClean
import GalleyCore
import GalleyExport
import GalleyStore
import Glibc

/// `galley clean`: pages and texts in, articles out.
enum CleanCommand {
    static let verb = Verb(
        "clean", summary: "makes articles of pages and texts; every cut is on record",
        operands: "[FILE|URL|-]…", operandCount: Verb.anyNumber,
        flags: [
            SharedFlags.from, SharedFlags.to, SharedFlags.out,
            Flag("url", .text("URL"), "the address a saved page came from"),
        ] + CleanFlags.all + [SharedFlags.jobs, SharedFlags.maxSize, SharedFlags.allowAddress],
        examples: [
            .init(
                "galley clean Workflows/samples/site/www.harbourpost.example/weather/2024/04/06/spring-gale.html",
                "prints the story as plain text"),
            .init("galley clean page.html --to markdown --out out/{slug}.md", "writes a Markdown file"),
            .init("galley clean --from jsonl --to jsonl - < pages.jsonl", "cleans a batch, one page a line"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let format = arguments.text("from").flatMap(ArticleFormat.init(rawValue:))
        if let format, SharedFlags.articleFormats.contains(format) {
            return try await read(format, arguments, console)
        }
        let cleaner = ArticleCleaner(options: try CleanFlags.options(arguments, verb: "clean"))
        let maxBytes = SharedFlags.maxBytes(arguments)
        let from = arguments.text("from").flatMap(InputFormat.init(rawValue:))
        let reader = PageReader(
            operands: arguments.operands.isEmpty ? ["-"] : arguments.operands, format: from,
            url: arguments.text("url"), maxBytes: maxBytes,
            allowed: try FetchCommand.allowedAddresses(arguments, verb: "clean"))
        let output = try ArticleOutput(
            arguments, console: console, verb: "clean", default: reader.isBatch ? "jsonl" : "text")
        let progress = Progress(console, noun: "pages", style: reader.isBatch ? nil : Progress.Style.none)
        var pages = reader.pages()
        let outcome = try await BatchRun(jobs: SharedFlags.jobCount(arguments), output: output, progress: progress)
            .run(next: { try pages.next() }, make: { try cleaner.clean($0) })
        return outcome
    }

    /// Articles that come in a newsroom's format are clean already: they are read and handed on.
    private static func read(
        _ format: ArticleFormat, _ arguments: Arguments, _ console: Console
    ) async throws -> ExitCode {
        let output = try ArticleOutput(arguments, console: console, verb: "clean", default: "text")
        var reader = ArticleReader(arguments.operands, format: format)
        return try await BatchRun(jobs: 1, output: output, progress: Progress(console, noun: "articles"))
            .run(next: { try reader.next() }, make: { $0 })
    }
}
