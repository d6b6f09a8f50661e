/// What stands before a word: the sign nearest to it decides.
enum NameGap: UInt8, Sendable {
    /// Nothing, a line's end, or a sign that ends a sentence.
    case start
    case blank
    /// A hyphen or dash without blanks: `Seoul-based`, `US-ROK`.
    case hyphen
    case comma
    /// An opening quotation mark or bracket.
    case opening
    /// The point of an abbreviation or initial: `Mr. Smith`, `J. Smith`.
    case abbreviation
    /// An apostrophe between letters: the `s` of `Seoul’s`.
    case apostrophe
    /// Any other sign.
    case other

    /// True when words on both sides may belong to one name.
    var joins: Bool { self == .blank || self == .hyphen || self == .abbreviation }
}
