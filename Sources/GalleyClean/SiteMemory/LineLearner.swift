package import GalleyCore
package import GalleyStore

/// Finds the lines of a page that are worth remembering of its host.
package struct LineLearner: Sendable {
    package init() {}

    /// The page's host and its lines, each once, or nil for a page that does not say where it came from or is no
    /// markup.
    package func lines(of page: WebPage) -> (host: String, lines: [SiteLine])? {
        guard page.mediaType != "text/plain", !PageDecoder.looksBinary(page.bytes) else { return nil }
        let reading = PageReading(PageDecoder.decode(page).bytes)
        guard let host = SiteReading.host(of: page, reading) else { return nil }
        var lines: [ContentHash: SiteLine] = [:]
        for passage in reading.passages {
            let words = reading.scan.words[passage.text]
            guard words.count <= 2 * SiteLine.lengths.upperBound,
                let key = SiteLine.key(of: TextKey(words), inBox: reading.scan.boxes[passage.box].key),
                lines[key] == nil
            else { continue }
            let text = passage.blocks.map { reading.scan.text(of: reading.scan.blocks[$0]) }.joined(separator: " ")
            lines[key] = SiteLine(hash: key, words: Self.excerpt(text), pages: 1)
        }
        return (host, lines.values.sorted { $0.hash.hex < $1.hash.hex })
    }

    /// What is kept of a line's words to be read, in bytes.
    private static let longestExcerpt = 200

    private static func excerpt(_ words: String) -> String {
        if words.utf8.count <= longestExcerpt { return words }
        return SiteLine.beginning(of: words, bytes: longestExcerpt - 3) + "…"
    }
}
