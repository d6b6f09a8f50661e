/// What a robots.txt allows one robot (RFC 9309), with the crawl delay that many files add.
package struct RobotsRules: Sendable, Hashable {
    /// A line that allows or disallows.
    struct Rule: Sendable, Hashable {
        let allows: Bool
        /// Percent-encoding made comparable; `*` stands for any bytes, `$` at the end for the end.
        let pattern: [UInt8]
        /// As written, for a message.
        let text: String
    }

    let rules: [Rule]
    /// Seconds between requests, where the file says so.
    package let crawlDelay: Double?
    /// The sitemaps it names, whoever asks.
    package let sitemaps: [String]

    /// The line that forbids a target (path and query); nil when it is allowed.
    package func prohibition(of target: String) -> String? {
        let path = RobotsPath.comparable(Array(target.utf8))
        if path == Array("/robots.txt".utf8) { return nil }
        var best: Rule?
        for rule in rules where RobotsPath.matches(path, rule.pattern) {
            // The longest match wins, and of equals the one that allows (§2.2.2).
            if let current = best, current.pattern.count > rule.pattern.count { continue }
            if let current = best, current.pattern.count == rule.pattern.count, current.allows { continue }
            best = rule
        }
        guard let best, !best.allows else { return nil }
        return "Disallow: \(best.text)"
    }
}
