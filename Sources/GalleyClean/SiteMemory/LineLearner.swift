package import GalleyCore

/// Finds the lines of a page that are worth remembering of its host.
package struct LineLearner: Sendable {
    package init() {}

    /// The page's host and its lines, each once, or nil for a page that does not say where it came from or is no
    /// markup.
    package func lines(of page: WebPage) -> (host: String, lines: [StandingLine])? {
        guard page.mediaType != "text/plain", !PageDecoder.looksBinary(page.bytes) else { return nil }
        let reading = PageReading(PageDecoder.decode(page).bytes)
        guard let host = SiteReading.host(of: page, reading) else { return nil }
        var lines: [ContentHash: StandingLine] = [:]
        for passage in reading.passages {
            let words = reading.scan.words[passage.text]
            guard words.count <= 2 * StandingLine.lengths.upperBound,
                let key = StandingLine.key(of: TextKey(words), inBox: reading.scan.boxes[passage.box].key),
                lines[key] == nil
            else { continue }
            let text = passage.blocks.map { reading.scan.text(of: reading.scan.blocks[$0]) }.joined(separator: " ")
            lines[key] = StandingLine(key: key, words: Self.excerpt(text), pages: 1)
        }
        return (host, lines.values.sorted { $0.key.hex < $1.key.hex })
    }

    /// The beginning of a line, cut between letters.
    private static func excerpt(_ words: String) -> String {
        if words.utf8.count <= StandingLine.longestExcerpt { return words }
        var excerpt = ""
        for letter in words {
            if excerpt.utf8.count + letter.utf8.count > StandingLine.longestExcerpt - 3 { break }
            excerpt.append(letter)
        }
        return excerpt + "…"
    }
}
