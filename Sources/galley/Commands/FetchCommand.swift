import GalleyCore
import GalleyFetch
import GalleyStore

/// `galley fetch`: pages as they come, from addresses, feeds, sitemaps, archives and folders.
enum FetchCommand {
    static let verb = Verb(
        "fetch", summary: "fetches pages politely, as HTML, JSON Lines or WARC",
        operands: "[URL|FILE|FOLDER|-]…", operandCount: Verb.anyNumber,
        flags: sourceFlags + outputFlags + politenessFlags + limitFlags,
        examples: [
            .init("galley fetch https://example.org/ > page.html", "fetches one page"),
            .init(
                "galley fetch --list urls.txt --to jsonl > pages.jsonl", "fetches a list, for galley clean --from jsonl"
            ),
            .init("galley fetch --discover https://example.org/", "names the feeds and sitemaps of a site"),
            .init(
                "galley fetch --from feed https://example.org/feed.xml --since 7d --to warc --out archive",
                "archives the stories of a week"),
            .init("galley fetch --list urls.txt --report", "says what is new, changed, unchanged, gone"),
            .init("galley fetch --failed failed.jsonl --failed-out still.jsonl", "tries again what failed"),
        ],
        run: run)

    private static let sourceFlags = [
        Flag(
            "from", .choice(FetchSources.Kind.allCases.map(\.rawValue)),
            "what is named: pages (urls), feeds and sitemaps (feed), archives, saved pages (files); guessed if left out"
        ),
        Flag("list", .text("FILE"), repeatable: true, "a file of addresses, one a line; - is standard input"),
        Flag("failed", .text("FILE"), repeatable: true, "fetches what a --failed-out file lists"),
        Flag("site", .text("URL"), repeatable: true, "reads the sitemaps that this site's robots.txt names"),
        Flag("since", .text("DATE"), "of feeds and sitemaps: stories from this date on, or of this age, such as 7d"),
        Flag("until", .text("DATE"), "of feeds and sitemaps: stories up to this date"),
        Flag("most", .number("N", 1...10_000_000), "of feeds, sitemaps and archives: so many stories of each"),
        Flag("discover", "names the feeds and sitemaps of these pages instead of fetching"),
    ]

    private static let outputFlags = [
        Flag(
            "to", .choice(["html", "jsonl", "warc"]),
            "html writes the page, jsonl a line {id, url, html} for galley clean, warc the answers as they came"),
        Flag("out", .text("PATH"), "a folder for a file a page; for warc a folder, or a file that ends in .warc.gz"),
        Flag("archive", .text("FOLDER"), "keeps every answer as WARC besides"),
        Flag("pictures", "fetches each story's own pictures too, into the desk and the folder of --out"),
        Flag("report", "writes new, changed, unchanged, gone or what went wrong for each page, instead of the page"),
        SharedFlags.json,
        Flag("desk", .text("FILE"), "holds pages from run to run; --report and warc use .galley/desk.sqlite"),
        Flag("recheck", .number("SECONDS", 0...31_536_000), "how long a held page is not asked for again; 0"),
        Flag("failed-out", .text("FILE"), "writes the addresses that gave no page, and why"),
        Flag("progress", .choice(["auto", "json", "none"]), "how progress is shown; auto shows it on a terminal"),
    ]

    private static let politenessFlags = [
        Flag("per-host", .number("N", 1...64), "requests to one host at a time; 2 if left out"),
        Flag("total", .number("N", 1...512), "requests at a time altogether; 32 if left out"),
        Flag("delay", .text("SECONDS"), "between requests to one host; 0.5 if left out, none on this machine"),
        Flag("attempts", .number("N", 1...10), "tries for a page when a server is busy; 3 if left out"),
        Flag("contact", .text("ADDRESS"), "tells servers whom to write to"),
        Flag("user-agent", .text("NAME"), "a name of the house's own"),
        Flag("ignore-robots", "passes over robots.txt, on record: for one's own servers"),
        Flag(
            "reservations", .choice(FetchOptions.Reservations.allCases.map(\.rawValue)),
            "pages reserved against text and data mining are kept, or refused; keep if left out"),
        Flag(
            "noarchive", .choice(FetchOptions.NoArchive.allCases.map(\.rawValue)),
            "answers whose publisher wants no copy kept stay out of the archive, or go in with a remark; honour"),
    ]

    private static let limitFlags = [
        Flag("timeout", .number("SECONDS", 1...3600), "for one request altogether; 60 if left out"),
        SharedFlags.maxSize, SharedFlags.allowAddress,
        Flag("proxy", .text("URL"), "goes through this proxy; otherwise none is used"),
        Flag("ca-file", .text("FILE"), "trusts these certificates (PEM) instead of the system's"),
        Flag(
            "resolve", .text("HOST:PORT:ADDRESS"), repeatable: true, "an address that stands in for the name servers'"),
        Flag(
            "secret-header", .text("HOST/NAME=VARIABLE"), repeatable: true,
            "sends this header to this host alone, its value from the environment; it goes into no archive"),
    ]

    /// The exceptions to the address guard that the command line grants.
    /// - Throws: `UsageError` for one that names no address.
    static func allowedAddresses(_ arguments: Arguments, verb: String) throws -> [AllowedAddress] {
        do { return try arguments.texts("allow-address").map(AllowedAddress.init(parsing:)) } catch {
            throw UsageError(verb: verb, "--allow-address: \(error)")
        }
    }

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        var options = try FetchSettings.options(arguments)
        if arguments.has("discover") {
            return try await FeedFinder(fetcher: Fetcher(options: options), console: console).run(arguments.operands)
        }
        let desk = try FetchSettings.desk(arguments)
        options.store = desk
        let began = try desk?.beginRun(
            workflow: "fetch", plan: FetchSettings.fingerprint(arguments), clock: nil, now: Clock.now)
        options.runBegan = began.flatMap { FetchSettings.resumption($0, now: Clock.now) }
        options.archive = try FetchSettings.archive(arguments, started: began?.started ?? Clock.now)
        let fetcher = Fetcher(options: options)
        let sources = try FetchSources(arguments, fetcher: fetcher)
        let sink = try FetchSink(arguments, console: console, isSingle: sources.isSingle)
        let pictures = arguments.has("pictures") ? try PictureDelivery(arguments, options, console) : nil
        let job = FetchJob(fetcher: fetcher, perHost: options.perHost, sink: sink, pictures: pictures)
        // The watch outlives the job, which must let go of the desk.
        Interrupts.watch { [weak job] in
            console.say("galley: stopping; interrupt once more to stop at once")
            job?.stop()
        }
        try await job.run(sources)
        let code = try await sink.finish(isStopped: job.isStopped)
        if let began, !job.isStopped { try desk?.finish(began, outcome: "complete") }
        try desk?.flush()
        return code
    }
}
