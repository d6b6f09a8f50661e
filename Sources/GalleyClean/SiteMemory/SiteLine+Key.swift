package import GalleyCore
package import GalleyStore

/// The names of lines: their letters and digits, folded, and the tag and class of the box they stand in.
///
/// Case, quotes, dashes and spaces make no other line. The same words in another kind of box do: the lead of a story
/// stands in the teasers of other pages, too. A line that an editor wrote in goes by its words alone.
extension SiteLine {
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
}
