import GalleyCore
package import GalleyStore

/// Site memory: the lines that hosts repeat from page to page, learned from some pages and frozen before others are
/// cleaned, so that what becomes of a page never depends on its neighbours' order.
///
/// A line that stands on three pages of a host, word for word, is no part of any of their stories: `Our Standards: …`,
/// `Support our work`, the agency's line about itself. Subheads that a house repeats are spared.
public struct StandingLines: Sendable, Hashable {
    /// What was learned of one host.
    struct Site: Sendable, Hashable {
        /// Pages that were learned from.
        var pageCount = 0
        var lines: [ContentHash: SiteLine] = [:]
    }

    /// By host, without `www.`, in lower case.
    private(set) var sites: [String: Site] = [:]

    /// Remembers nothing.
    public init() {}

    init(sites: [String: Site]) { self.sites = sites }

    public var isEmpty: Bool { sites.isEmpty }

    /// Hosts that something is known of, in alphabetical order.
    package var hosts: [String] { sites.keys.sorted() }

    /// How many pages of a host were learned from.
    package func pageCount(of host: String) -> Int { sites[host]?.pageCount ?? 0 }

    /// The lines of a host, those on most pages first.
    package func lines(of host: String) -> [SiteLine] {
        (sites[host]?.lines.values).map { lines in
            lines.sorted { ($1.pages, $0.words, $0.hash.hex) < ($0.pages, $1.words, $1.hash.hex) }
        } ?? []
    }

    func site(_ host: String) -> Site? { sites[host] }

    /// Counts the lines of a page of a host, each once.
    package mutating func add(_ lines: [SiteLine], host: String) {
        sites[host, default: Site()].pageCount += 1
        for line in lines {
            let unseen = SiteLine(hash: line.hash, words: line.words, pages: 0)
            sites[host]?.lines[line.hash, default: unseen].pages += line.pages
        }
    }

    /// Takes in what is remembered of a host as a whole, in place of what was known.
    package mutating func set(_ lines: [SiteLine], pageCount: Int, host: String) {
        sites[host] = Site(pageCount: pageCount, lines: Dictionary(lines.map { ($0.hash, $0) }) { first, _ in first })
    }

    /// Notes what an editor says about a line of a host; nil takes it back.
    package mutating func decide(_ decision: SiteLine.Decision?, line: SiteLine, host: String) {
        sites[host, default: Site()].lines[line.hash, default: line].decision = decision
    }

    /// Without lines seen on fewer pages than a number, those an editor decided about aside, and without hosts of
    /// which nothing is left.
    package func pruned(below pages: Int) -> StandingLines {
        StandingLines(
            sites: sites.compactMapValues { site in
                let lines = site.lines.filter { $0.value.pages >= pages || $0.value.decision != nil }
                return lines.isEmpty ? nil : Site(pageCount: site.pageCount, lines: lines)
            })
    }
}
