import GalleyClean
import GalleyCore
import GalleyStore

/// `galley explain`: what became of every block of a page, and why.
enum ExplainCommand {
    static let verb = Verb(
        "explain", summary: "shows every block of a page: kept, moved or cut, by which rule and why",
        operands: "FILE|URL|-", operandCount: 0...1,
        flags: [
            SharedFlags.from, Flag("url", .text("URL"), "the address a saved page came from"),
            Flag("html", .text("FILE"), "writes a page with the original beside the result; - is standard output"),
            Flag("story", "leaves out the page's surroundings: menus, side columns, footers"),
            SharedFlags.json,
        ] + CleanFlags.all + [SharedFlags.maxSize, SharedFlags.allowAddress],
        examples: [
            .init("galley explain page.html", "the page's blocks top to bottom"),
            .init("galley explain page.html --html why.html", "the same as a page for the browser"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        if let file = arguments.text("html"), file != "-", !ExplanationPage.mayReplace(file) {
            throw UsageError(
                "galley explain: \(file) is there and is no explanation, so it is left alone; --html names the file to "
                    + "write: galley explain \(arguments.operands.first ?? file) --html why.html")
        }
        let reader = PageReader(
            operands: arguments.operands.isEmpty ? ["-"] : arguments.operands,
            format: arguments.text("from").flatMap(InputFormat.init(rawValue:)), url: arguments.text("url"),
            maxBytes: SharedFlags.maxBytes(arguments),
            allowed: try FetchCommand.allowedAddresses(arguments, verb: "explain"))
        var pages = reader.pages()
        guard let item = try pages.next() else { return .success }
        let options = try CleanFlags.options(arguments, verb: "explain")
        let explanation: CleanExplanation
        do {
            explanation = try ArticleCleaner(options: options).explain(try await item.page())
        } catch {
            console.complain(BatchError(of: error).naming(item.name))
            return .allFailed
        }
        if let file = arguments.text("html") {
            let bytes = Array(ExplanationPage(explanation, name: item.name).html.utf8)
            if file == "-" { try console.write(bytes) } else { try AtomicFile.write(bytes, to: file) }
        } else if arguments.has("json") {
            var json = JSONWriter(pretty: true)
            json.value(explanation.json)
            try console.write(json.bytes + [0x0A])
        } else {
            try ExplanationPrinter(console, showsSurroundings: !arguments.has("story")).show(explanation)
        }
        return .success
    }
}
