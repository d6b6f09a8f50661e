package import GalleyCore

/// A line that a host repeats from page to page, and the evidence for it.
package struct StandingLine: Sendable, Hashable {
    /// What an editor said about a line.
    package enum Decision: String, Sendable, Hashable, CaseIterable {
        /// It is furniture, however seldom it was seen.
        case cut
        /// It is part of the story, however often it was seen.
        case keep
    }

    /// The line's letters and digits, folded, and the tag and class of the box it stands in, as a hash: case, quotes,
    /// dashes and spaces make no other line. The same words in another kind of box do: the lead of a story stands in
    /// the teasers of other pages, too. A line that an editor wrote in goes by its words alone.
    package let key: ContentHash
    /// The words as they were first seen, for people to read; the beginning of a long line.
    package let words: String
    /// On how many pages of the host it stood.
    package var pages: Int
    /// Nil while nobody decided.
    package var decision: Decision?

    package init(key: ContentHash, words: String, pages: Int, decision: Decision? = nil) {
        (self.key, self.words, self.pages, self.decision) = (key, words, pages, decision)
    }

    /// The hash of a line's words alone; nil for what is too short or too long to be a line of furniture.
    package static func key(of words: String) -> ContentHash? { key(of: TextKey(words)) }

    static func key(of folded: TextKey) -> ContentHash? {
        lengths.contains(folded.bytes.count) ? ContentHash(of: folded.bytes) : nil
    }

    /// - Parameter box: the hash of the box's tag and class.
    static func key(of folded: TextKey, inBox box: UInt64) -> ContentHash? {
        guard lengths.contains(folded.bytes.count) else { return nil }
        return withUnsafeBytes(of: box.littleEndian) { ContentHash(of: folded.bytes + $0) }
    }

    /// Bytes of folded letters and digits.
    static let lengths = 4...480
    /// Bytes of a line's words that are kept to be read.
    static let longestExcerpt = 200
}
