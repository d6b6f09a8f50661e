package import GalleyCore

/// What a desk remembers of one host at one moment: a value, so that what is learned later does not change it.
package struct SiteMemory: Sendable, Hashable {
    package let host: String
    /// Pages of the host that were learned from.
    package let pageCount: Int
    /// In the order of their hashes.
    package let lines: [SiteLine]

    /// Bytes of a line that are kept for people to read.
    package static let longestExcerpt = 400

    package init(host: String, pageCount: Int, lines: [SiteLine]) {
        (self.host, self.pageCount, self.lines) = (host, pageCount, lines)
    }

    /// Names what is remembered: equal for equal memories. Belongs into the key of a step that uses them.
    package var hash: ContentHash {
        let words = lines.map { "\($0.hash.hex) \($0.pages) \($0.decision?.rawValue ?? "-")" }
        return ContentHash(of: ([host, String(pageCount)] + words).joined(separator: "\n").utf8)
    }
}
