import GalleyCore
import GalleyExport
import GalleyStore

/// `galley export`: articles into a format.
enum ExportCommand {
    static let verb = Verb(
        "export", summary: "writes articles in a format",
        operands: "[FILE|-|ARTICLE]…", operandCount: Verb.anyNumber,
        flags: [
            Flag(
                "from", .choice([fromDesk] + ArticleFormat.allCases.map(\.rawValue)),
                "what the input is, told from it if left out; desk: the desk's articles, all or those named"),
            DeskSettings.flag, SharedFlags.to, SharedFlags.out,
            Flag("target", .text("LANGUAGE"), "the language to be translated into, for hand-off formats"),
            Flag("option", .text("NAME=VALUE"), repeatable: true, "an option of the format: galley list formats NAME"),
            SharedFlags.allow,
        ] + ArticleFilter.flags,
        examples: [
            .init("galley export articles.jsonl --to markdown --out out/{slug}.md", "one Markdown file an article"),
            .init("galley export articles.jsonl --to html --out site/{published:yyyy-MM-dd}/{slug}.html", "pages"),
            .init(
                "galley export --from desk --language en --to epub --out week.epub",
                "a book of the desk's English articles, with the pictures it holds"),
        ],
        run: run)

    /// The input that is no file.
    private static let fromDesk = "desk"

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let from = arguments.text("from")
        let isFromDesk = from == fromDesk || from == nil && arguments.has("desk") && arguments.operands.isEmpty
        let desk =
            isFromDesk || arguments.has("desk")
            ? try Desk.openForReading(path: DeskSettings.path(arguments, verb: "export")) : nil
        let filter = try ArticleFilter(arguments, verb: "export")
        let output = try ArticleOutput(arguments, console: console, verb: "export", default: "jsonl", pictures: desk)
        let next = try items(arguments, isFromDesk ? desk : nil, filter)
        var isEmpty = true
        let code = try await BatchRun(jobs: 1, output: output, progress: Progress(console, noun: "articles")).run(
            next: {
                let item = try next()
                if item != nil { isEmpty = false }
                return item
            }, make: { $0 })
        if isEmpty, isFromDesk || filter.isNarrow { console.complain("there is no article of that kind") }
        return code
    }

    /// What gives the articles that are wanted, one after the other.
    /// - Parameter desk: nil for those of files.
    private static func items(
        _ arguments: Arguments, _ desk: Desk?, _ filter: ArticleFilter
    ) throws -> () throws -> ArticleItem? {
        if let desk {
            var articles = try DeskArticles(desk, names: arguments.operands, filter: filter, verb: "export")
            return { try articles.next() }
        }
        let format = arguments.text("from").flatMap(ArticleFormat.init(rawValue:))
        var reader = ArticleReader(arguments.operands, format: format)
        return { try next(in: &reader, filter) }
    }

    /// The next item that is wanted; what cannot be read is never passed over.
    private static func next(in reader: inout ArticleReader, _ filter: ArticleFilter) throws -> ArticleItem? {
        while let item = try reader.next() {
            guard case .success(let article) = item.article, !filter.admits(article) else { return item }
        }
        return nil
    }
}
