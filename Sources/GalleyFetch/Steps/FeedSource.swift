package import GalleyCore
import GalleyStore

/// The source `feed`: the stories that RSS, Atom, JSON feeds and sitemaps name.
package struct FeedSource: Source {
    package static let description = StepDescription(
        name: "feed", summary: "The stories that feeds (RSS, Atom, JSON Feed) and sitemaps name.", kind: .source,
        takes: nil, gives: .request,
        options: [
            StepOption(
                "urls", .list(.string), summary: "Addresses of feeds, sitemaps and sitemap indexes; packed ones too."),
            StepOption("files", .list(.inputPath), summary: "Saved feeds and sitemaps; \"-\" is standard input."),
            StepOption(
                "sites", .list(.string), summary: "Addresses of sites: the sitemaps their robots.txt names are read."),
            StepOption("since", .string, summary: "Stories from this date on, or of this age (\"36h\", \"7d\")."),
            StepOption("until", .string, summary: "Stories up to this date; a day counts to its end."),
            StepOption("most", .integer(1...10_000_000), summary: "Stories to take of each feed, in its order."),
        ] + FetchOptions.sharedStepOptions,
        example: #"{ "urls": ["https://example.org/feed.xml"], "since": "7d" }"#)

    /// Sitemaps read through indexes, in one run.
    private static let mostSitemaps = 5_000
    /// Indexes within indexes; the protocol allows none.
    private static let deepest = 3

    /// The registry's line.
    /// - Parameters:
    ///   - allowedAddresses: exceptions to the address guard; the command line's, never a workflow's.
    ///   - store: holds feeds from run to run, so that one that has not changed is not sent again.
    package static func entry(
        allowedAddresses: [AllowedAddress] = [], store: (any PageStore)? = nil
    ) -> StepEntry {
        StepEntry(
            description,
            source: { options, context in
                var fetchOptions = try FetchOptions(options, step: description.name)
                fetchOptions.allowedAddresses = allowedAddresses
                fetchOptions.store = store
                let window = try TimeWindow(
                    since: options.string("since"), until: options.string("until"), now: context.now,
                    step: description.name)
                let (urls, sites) = (options.strings("urls"), options.strings("sites"))
                let files = options.strings("files")
                if urls.isEmpty, sites.isEmpty, files.isEmpty {
                    throw StepOptionError(.missing, option: "urls", step: description.name)
                }
                return FeedSource(
                    urls, files: files, sites: sites, window: window,
                    most: options.integer("most"),
                    fetcher: Fetcher(options: fetchOptions))
            })
    }

    private let urls: [String]
    private let files: [String]
    private let sites: [String]
    private let window: TimeWindow
    private let most: Int?
    private let fetcher: Fetcher

    package init(
        _ urls: [String], files: [String] = [], sites: [String] = [], window: TimeWindow, most: Int? = nil,
        fetcher: Fetcher
    ) {
        self.urls = urls
        self.files = files
        self.sites = sites
        self.window = window
        self.most = most
        self.fetcher = fetcher
    }

    /// Gives each story once, feed by feed.
    /// - Throws: the failure of the last feed when none could be read.
    package func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        var walk = FeedWalk()
        var failure: (any Error)?
        var readCount = 0
        let feeds = files.map { (name: $0, isFile: true) } + (urls + (await sitemaps(context))).map { ($0, false) }
        for (url, isFile) in feeds {
            do {
                if isFile {
                    try await read(file: url, &walk, context, take)
                } else {
                    try await read(url, depth: 0, &walk, context, take)
                }
                readCount += 1
            } catch let error where error is FetchFailure || error is FeedReader.Problem || error is FileError {
                try Task.checkCancellation()
                let words = error is FileError ? "\(error)" : "\(url): \(error)"
                failure = SourceProblem(error is FeedReader.Problem ? .malformed : .unreadable, url, words)
                // A feed that is the only one is what the run ends with; that is said once.
                if feeds.count > 1 { context.note(words) }
            }
        }
        if readCount == 0, let failure { throw failure }
    }

    private func read(
        _ url: String, depth: Int, _ walk: inout FeedWalk, _ context: StepContext,
        _ take: @Sendable ([Material]) async throws -> Void
    ) async throws {
        guard walk.visit(url), walk.visitedCount <= Self.mostSitemaps else { return }
        let page = try await fetcher.fetch(PageRequest(url: url), accepting: .feeds).get()
        try await follow(try Self.feed(page), url, depth: depth, &walk, context, take)
    }

    /// A saved feed; what it names stands on the web.
    private func read(
        file: String, _ walk: inout FeedWalk, _ context: StepContext,
        _ take: @Sendable ([Material]) async throws -> Void
    ) async throws {
        let bytes = try InputFile(file, in: context.inputFolder).bytes(limit: FeedReader.largestFeed)
        try await follow(FeedReader.read(bytes, address: ""), file, depth: 0, &walk, context, take)
    }

    /// Gives a feed's stories, or reads the sitemaps that an index names.
    private func follow(
        _ feed: Feed, _ url: String, depth: Int, _ walk: inout FeedWalk, _ context: StepContext,
        _ take: @Sendable ([Material]) async throws -> Void
    ) async throws {
        if feed.skippedCount > 0 { context.note("\(url): \(feed.skippedCount) entries name no address to fetch") }
        guard feed.format == .sitemapIndex else {
            try await give(feed.entries, &walk, take)
            return
        }
        guard depth < Self.deepest else {
            context.note("\(url): sitemap indexes inside one another more than \(Self.deepest) times; not read further")
            return
        }
        for child in feed.entries where window.mayHold(changed: child.modified) {
            do {
                try await read(child.url, depth: depth + 1, &walk, context, take)
            } catch let error where error is FetchFailure || error is FeedReader.Problem {
                try Task.checkCancellation()
                context.note("\(child.url): \((error as? FetchFailure)?.message ?? "\(error)")")
            }
        }
    }

    private func sitemaps(_ context: StepContext) async -> [String] {
        var found: [String] = []
        for site in sites {
            let sitemaps = await fetcher.sitemaps(of: site)
            if sitemaps.isEmpty { context.note("\(site): its robots.txt names no sitemap; name its feeds instead") }
            found += sitemaps
        }
        return found
    }

    /// Reads a feed; of a page taken for one, the feeds it names are told.
    private static func feed(_ page: WebPage) throws -> Feed {
        do {
            return try FeedReader.read(page)
        } catch let problem as FeedReader.Problem where page.mediaType == "text/html" {
            let feeds = FeedDiscovery.feeds(in: page)
            if feeds.isEmpty { throw problem }
            throw FeedReader.Problem(
                description: "it is a page, not a feed; the feeds it names: " + feeds.joined(separator: ", "))
        }
    }

    private func give(
        _ entries: [FeedEntry], _ walk: inout FeedWalk, _ take: @Sendable ([Material]) async throws -> Void
    ) async throws {
        var given = 0
        for entry in entries where window.contains(entry.latest) {
            if let most, given >= most { return }
            guard walk.take(entry.url) else { continue }
            given += 1
            try await take([.request(entry.request)])
        }
    }
}
