/// Words that are looked for in a text, told from most others by their bytes alone.
package struct WordList: Sendable {
    /// In small letters.
    package let words: Set<String>
    private let filter: WordFilter

    package init(_ words: Set<String>) {
        self.words = words
        filter = WordFilter(words)
    }

    /// True for one of them, in whatever case it is written.
    /// - Parameter word: valid UTF-8.
    package func holds(_ word: ArraySlice<UInt8>) -> Bool {
        filter.mayHold(word) && words.contains(String(decoding: word, as: UTF8.self).lowercased())
    }
}
