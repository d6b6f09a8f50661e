/// A piece of text that can be part of a date: a run of digits, a run of letters, or one sign.
struct DateToken: Sendable {
    enum Kind: Equatable, Sendable {
        /// The number and how many digits wrote it.
        case number(Int, digits: Int)
        /// Letters; a Han character is a word of its own.
        case word
        case sign(Unicode.Scalar)
    }

    var kind: Kind
    /// UTF-8 offsets.
    var range: Range<Int>
    /// True when white space stands before it.
    var spaced: Bool
}
