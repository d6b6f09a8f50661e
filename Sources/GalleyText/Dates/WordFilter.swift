/// Tells words that are surely none of a list from those that may be one of it, without making a string of them.
///
/// A word leaves a mark by its ASCII letters in small ones and the number of its other bytes; words with the same mark are
/// let through.
package struct WordFilter: Sendable {
    private var marks = [Bool](repeating: false, count: 1 << 14)

    package init(_ words: some Sequence<String>) {
        for word in words { insert(word.utf8) }
    }

    mutating func insert(_ word: some Sequence<UInt8>) { marks[Self.mark(of: word)] = true }

    /// False when the word is none of the list, in whatever case it is written.
    package func mayHold(_ word: ArraySlice<UInt8>) -> Bool { marks[Self.mark(of: word)] }

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
