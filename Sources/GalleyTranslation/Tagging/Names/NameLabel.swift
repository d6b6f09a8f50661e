/// What the model says of a word: outside of names, the first word of one, or within one.
enum NameLabel: UInt8, Sendable, CaseIterable {
    case outside
    case beginsPerson, insidePerson
    case beginsOrganisation, insideOrganisation
    case beginsPlace, insidePlace

    static let count = allCases.count

    /// What kind of name the word belongs to; nil outside.
    var kind: NameKind? { self == .outside ? nil : NameKind(rawValue: (rawValue - 1) / 2) }

    var isInside: Bool { self != .outside && rawValue % 2 == 0 }

    /// True when the label may follow another: a name goes on only where one of its kind is.
    func canFollow(_ previous: NameLabel) -> Bool { !isInside || previous.kind == kind }
}
