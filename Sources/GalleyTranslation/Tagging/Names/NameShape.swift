/// How a word is written.
enum NameShape: UInt8, Sendable {
    case small, capitalised, capitals, initial, mixed, digits, sign

    /// True for words that may be part of a name by their looks.
    var isName: Bool { self == .capitalised || self == .capitals || self == .initial || self == .mixed }

    /// The shape of a word of letters.
    @inline(__always)
    init(letters: Int, capitals: Int, isFirstCapital: Bool) {
        if capitals == 0 {
            self = .small
        } else if letters == 1 {
            self = .initial
        } else if capitals == letters {
            self = .capitals
        } else {
            self = capitals == 1 && isFirstCapital ? .capitalised : .mixed
        }
    }
}
