/// How a word is written.
enum NameShape: UInt8, Sendable {
    case small, capitalised, capitals, initial, mixed, digits, sign

    /// True for words that may be part of a name by their looks.
    var isName: Bool { self == .capitalised || self == .capitals || self == .initial || self == .mixed }
}
