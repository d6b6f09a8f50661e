/// Tells words that are surely none of a list from those that may be one of it, without making a string of them.
///
/// A word leaves a mark by its ASCII letters in small ones and the number of its other bytes; words with the same mark are
/// let through.
package struct WordFilter: Sendable {
    /// A bit for each mark, so that the whole stays in the processor's nearest cache.
    private var marks = [UInt64](repeating: 0, count: 1 << 8)

    package init(_ words: some Sequence<String>) {
        for word in words { insert(word.utf8) }
    }

    mutating func insert(_ word: some Sequence<UInt8>) {
        let mark = Self.mark(of: word)
        marks[mark >> 6] |= 1 << UInt64(mark & 63)
    }

    /// False when the word is none of the list, in whatever case it is written.
    package func mayHold(_ word: ArraySlice<UInt8>) -> Bool { holds(Self.mark(of: word)) }

    func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool { holds(Self.mark(of: word)) }

    private func holds(_ mark: Int) -> Bool { marks[mark >> 6] & 1 << UInt64(mark & 63) != 0 }

    private static func mark(of word: some Sequence<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word {
            // The cases of other letters may differ in their bytes, but hardly ever in their number.
            let letter = byte < 0x80 ? byte | 0x20 : 0x80
            hash = (hash ^ UInt32(letter)) &* 0x0100_0193
        }
        return Int(hash >> 18)
    }
}
