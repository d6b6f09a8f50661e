/// How a word is written.
enum NameShape: UInt8, Sendable {
    case small, capitalised, capitals, initial, mixed, digits, sign

    /// True for words that may be part of a name by their looks.
    var isName: Bool { self == .capitalised || self == .capitals || self == .initial || self == .mixed }

    /// The shape of a word of letters.
    /// - Parameter hasInnerCapital: true when one behind the first is a capital.
    @inline(__always)
    init(letters: Int, isFirstCapital: Bool, hasInnerCapital: Bool, hasSmall: Bool) {
        if !isFirstCapital, !hasInnerCapital {
            self = .small
        } else if letters == 1 {
            self = .initial
        } else if !hasSmall {
            self = .capitals
        } else {
            self = hasInnerCapital ? .mixed : .capitalised
        }
    }
}
