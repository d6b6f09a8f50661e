import GalleyCore
import GalleyExport
import GalleyTranslation

/// `galley merge`: translated files back into articles.
enum MergeCommand {
    static let verb = Verb(
        "merge", summary: "takes translated files (XLIFF, PO, TMX, HTML, CSV) back into articles",
        operands: "FILE…", operandCount: 1...Int.max,
        flags: [
            Flag("into", .text("ARTICLES"), "the articles that were handed off, JSON Lines; needed"),
            SharedFlags.to, SharedFlags.out,
            Flag("target", .text("LANGUAGE"), "the language the files must be in; what they say if left out"),
            Flag("translator", .text("NAME"), "who translated; stands in the article's source chain"),
            Flag(
                "stale", .choice(MergeOptions.StaleUse.allCases.map(\.rawValue)),
                "what stands where the source changed since: the old translation, or the new words"),
            Flag("report", .choice(["text", "json"]), "the report on standard error; json is a line for each article"),
            SharedFlags.allow,
        ],
        examples: [
            .init("galley merge story-ko.xlf --into articles.jsonl > ko.jsonl", "the translated article; 4 if stale"),
            .init(
                "galley merge ko/a.xlf ko/b.po --into articles.jsonl --out out/{slug}.ko.md --translator Desk",
                "a Markdown file for each"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        guard let path = arguments.text("into") else {
            throw UsageError(verb: "merge", "wants --into ARTICLES, the articles that were handed off")
        }
        if ([path] + arguments.operands).count(where: { $0 == "-" }) > 1 {
            throw UsageError(verb: "merge", "can read standard input once")
        }
        let merger = TranslationMerger(options: try options(arguments))
        let output = try ArticleOutput(arguments, console: console, verb: "merge", default: "jsonl")
        let sources = try SourceArticles.read(path, console)
        let report = MergeReportPrinter(console, asJSON: arguments.text("report") == "json")
        var (done, failed, stale) = (0, 0, 0)
        for file in arguments.operands.map(ReturnedFile.init) {
            switch Result(catching: { try merger.merge(try file.contents(), name: file.name, into: sources) }) {
            case .failure(let error):
                report.complain(of: error, in: file)
                failed += 1
            case .success(let results):
                for result in results {
                    report.show(result, from: file)
                    let refusal = try await refusal(of: result.article, by: output)
                    if let refusal { report.complain(of: refusal, in: file) }
                    done += refusal == nil ? 1 : 0
                    failed += refusal == nil ? 0 : 1
                    stale += result.report.count(.stale)
                }
            }
        }
        try await output.finish()
        if failed > 0 { return .batch(done: done, failed: failed) }
        return stale > 0 ? .refuted : .success
    }

    private static func options(_ arguments: Arguments) throws -> MergeOptions {
        var options = MergeOptions()
        options.target = try SharedFlags.language("target", arguments, verb: "merge")
        options.translator = arguments.text("translator")
        if let use = arguments.text("stale").flatMap(MergeOptions.StaleUse.init) { options.staleUse = use }
        return options
    }

    /// Writes the article; why it may not go out, if it may not.
    private static func refusal(of article: Article, by output: ArticleOutput) async throws -> ExportError? {
        do {
            try await output.write(article)
            return nil
        } catch let error as ExportError where error.reason != .write {
            return error
        }
    }
}
