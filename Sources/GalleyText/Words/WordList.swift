/// Words that are looked for in a text, told from most others by their bytes alone.
struct WordList: Sendable {
    /// In small letters.
    let words: Set<String>
    private let filter: WordFilter

    init(_ words: Set<String>) {
        self.words = words
        filter = WordFilter(words)
    }

    /// False when the word is none of them, in whatever case it is written.
    func mayHold(_ word: ArraySlice<UInt8>) -> Bool { filter.mayHold(word) }
}
