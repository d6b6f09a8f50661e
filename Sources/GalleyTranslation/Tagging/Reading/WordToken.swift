/// A word: letters and digits with the apostrophes, hyphens and full stops that hold them together (`U.S.`, `N'Djamena`).
struct WordToken: Sendable, Hashable {
    /// UTF-8 offsets of the block's text.
    let range: Range<Int>
    /// True when it begins with a capital letter.
    let isCapitalised: Bool
    /// True when it has two or more letters, all of them capitals.
    let isAllCapitals: Bool

    /// The words of a text, in order.
    static func tokens(of bytes: [UInt8]) -> [WordToken] {
        bytes.withUnsafeBufferPointer { WordTokenizer($0).tokens() }
    }
}
