import GalleyCore
import GalleyFetch
import GalleyStore
import Glibc

/// `galley fetch`: pages as they come.
enum FetchCommand {
    static let verb = Verb(
        "fetch", summary: "fetches pages politely, as HTML or JSON Lines",
        operands: "URL… (or - for a list on standard input)", operandCount: Verb.anyNumber,
        flags: [
            Flag("list", .text("FILE"), repeatable: true, "a file of addresses, one a line"),
            Flag(
                "to", .choice(["html", "jsonl"]), "html writes the page, jsonl a line {id, url, html} for galley clean"),
            Flag("out", .text("FOLDER"), "writes each page to a file of this folder"),
            Flag("per-host", .number("N", 1...64), "requests to one host at a time; 2 if left out"),
            Flag("contact", .text("ADDRESS"), "tells servers whom to write to"),
            Flag("ignore-robots", "passes over robots.txt: for one's own servers"),
            Flag("attempts", .number("N", 1...10), "tries for a page when a server is busy; 3 if left out"),
            Flag("timeout", .number("SECONDS", 1...3600), "for one page altogether"),
            SharedFlags.maxSize, SharedFlags.allowAddress,
            Flag("failed-out", .text("FILE"), "writes the addresses that gave no page, and why"),
        ],
        examples: [
            .init("galley fetch https://example.org/ > page.html", "fetches one page"),
            .init(
                "galley fetch --list urls.txt --to jsonl > pages.jsonl", "fetches a list, for galley clean --from jsonl"
            ),
        ],
        run: run)

    /// The exceptions to the address guard that the command line grants.
    /// - Throws: `UsageError` for one that names no address.
    static func allowedAddresses(_ arguments: Arguments, verb: String) throws -> [AllowedAddress] {
        do { return try arguments.texts("allow-address").map(AllowedAddress.init(parsing:)) } catch {
            throw UsageError(verb: verb, "--allow-address: \(error)")
        }
    }

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let fetcher = Fetcher(options: try options(arguments))
        var addresses = try addresses(arguments)[...]
        if addresses.isEmpty { throw UsageError(verb: "fetch", "wants an address, or --list FILE") }
        let progress = Progress(console, noun: "pages", style: addresses.count > 1 ? nil : Progress.Style.none)
        let output = try FetchedOutput(arguments, console: console, isSingle: addresses.count == 1)
        var (done, failures) = (0, [FetchFailure]())
        try await OrderedBatch(jobs: 64).run(
            next: { addresses.popFirst() },
            work: { await fetcher.fetch(PageRequest(url: $0)) },
            take: { outcome in
                switch outcome {
                case .page(let page):
                    try output.write(page)
                    done += 1
                case .failure(let failure):
                    failures.append(failure)
                    console.complain("\(failure.url): \(failure.message)")
                }
                if case .failure = outcome { progress.advance(failed: true) } else { progress.advance() }
            })
        progress.finish()
        if let path = arguments.text("failed-out") { try AtomicFile.write(lines(failures), to: path) }
        return .batch(done: done, failed: failures.count)
    }

    private static func options(_ arguments: Arguments) throws -> FetchOptions {
        var options = FetchOptions()
        options.allowedAddresses = try allowedAddresses(arguments, verb: "fetch")
        options.limits.bodyBytes = SharedFlags.maxBytes(arguments)
        options.limits.wireBytes = options.limits.bodyBytes
        if let perHost = arguments.number("per-host") { options.perHost = perHost }
        if let seconds = arguments.number("timeout") { options.limits.totalTime = .seconds(seconds) }
        if let contact = arguments.text("contact") { options.userAgent = UserAgent(contact: contact) }
        if let attempts = arguments.number("attempts") { options.attempts = attempts }
        if arguments.has("ignore-robots") { options.robots = .ignore }
        return options
    }

    private static func addresses(_ arguments: Arguments) throws -> [String] {
        let lists = try arguments.texts("list").flatMap { path in
            lines(of: try FileContents.read(path))
        }
        return try arguments.operands.flatMap { operand in
            operand == "-" ? lines(of: try FileContents.read(descriptor: STDIN_FILENO)) : [operand]
        } + lists
    }

    /// One address a line; blank lines and those that begin with `#` are passed over.
    private static func lines(of bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { String($0.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    private static func lines(_ failures: [FetchFailure]) -> [UInt8] {
        failures.flatMap { failure in
            let object = JSONValue.Object([
                ("url", .string(failure.url)), ("kind", .string(failure.kind.rawValue)),
                ("message", .string(failure.message)),
            ])
            return Array((JSONValue.object(object).text + "\n").utf8)
        }
    }
}
