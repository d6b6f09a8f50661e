import GalleyCore
import GalleyFetch

/// `galley fetch --discover`: the feeds that pages name, and the sitemaps that their sites' robots.txt names.
struct FeedFinder: Sendable {
    let fetcher: Fetcher
    let console: Console

    /// Writes each address on a line of its own, so that the list can be fetched from.
    /// - Throws: `UsageError` without an address; `OutputClosed`, `OutputError`.
    func run(_ addresses: [String]) async throws -> ExitCode {
        if addresses.isEmpty { throw UsageError(verb: "fetch", "wants the address of a site after --discover") }
        var seen: Set<String> = []
        var (done, failed) = (0, 0)
        for address in addresses {
            switch await fetcher.fetch(PageRequest(url: address), accepting: .anything) {
            case .failure(let failure):
                console.complain("\(address): \(failure.message)")
                failed += 1
            case .page(let page):
                let found = Self.isFeed(page) ? [page.address ?? address] : FeedDiscovery.feeds(in: page)
                let named = found + (await fetcher.sitemaps(of: page.address ?? address))
                if named.isEmpty { console.complain("\(address): names no feed and no sitemap") }
                for feed in named where seen.insert(feed).inserted { try console.write(feed + "\n") }
                if named.isEmpty { failed += 1 } else { done += 1 }
            }
        }
        return .batch(done: done, failed: failed)
    }

    private static func isFeed(_ page: WebPage) -> Bool {
        page.mediaType != "text/html" && (try? FeedReader.read(page)) != nil
    }
}
