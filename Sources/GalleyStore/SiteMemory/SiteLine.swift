package import GalleyCore

/// A line of words that a host repeats from page to page, as a desk remembers it.
package struct SiteLine: Sendable, Hashable {
    /// What an editor said about a line.
    package enum Decision: String, Sendable, Hashable, CaseIterable {
        /// It is furniture, however seldom it was seen.
        case cut
        /// It is part of the story, however often it was seen.
        case keep
    }

    /// The line's hash, by whatever folding its owner uses.
    package let hash: ContentHash
    /// The words as they were first seen, at most `SiteMemory.longestExcerpt` bytes of them.
    package let words: String
    /// On how many pages of the host it stood.
    package var pages: Int
    /// Nil while nobody decided.
    package var decision: Decision?

    package init(hash: ContentHash, words: String, pages: Int, decision: Decision? = nil) {
        (self.hash, self.words, self.pages, self.decision) = (hash, words, pages, decision)
    }

    /// The beginning of a line, cut between letters.
    package static func beginning(of words: String, bytes most: Int) -> String {
        if words.utf8.count <= most { return words }
        var (end, count) = (words.startIndex, 0)
        while end < words.endIndex {
            let next = words.index(after: end)
            count += words.utf8.distance(from: end, to: next)
            if count > most { break }
            end = next
        }
        return String(words[..<end])
    }
}
