/// A word: letters and digits with the apostrophes, hyphens and full stops that hold them together (`U.S.`, `N'Djamena`).
struct WordToken: Sendable, Hashable {
    private let start: UInt32
    private let end: UInt32
    /// True when it begins with a capital letter.
    let isCapitalised: Bool
    /// True when it has two or more letters, all of them capitals.
    let isAllCapitals: Bool

    /// - Parameter range: UTF-8 offsets of the block's text, below four thousand million.
    @inline(__always)
    init(range: Range<Int>, isCapitalised: Bool, isAllCapitals: Bool) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
        (self.isCapitalised, self.isAllCapitals) = (isCapitalised, isAllCapitals)
    }

    /// UTF-8 offsets of the block's text.
    @inline(__always)
    var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

    /// The words of a text, in order.
    /// - Parameter room: serves one text after the other.
    static func tokens(of bytes: [UInt8], in room: inout [WordToken]) -> [WordToken] {
        bytes.withUnsafeBufferPointer { WordTokenizer($0).tokens(in: &room) }
    }
}
