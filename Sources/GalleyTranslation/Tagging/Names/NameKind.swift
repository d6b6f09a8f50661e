/// What a name names.
enum NameKind: UInt8, Sendable, CaseIterable {
    case person, organisation, place

    /// How likely a name must be right to be tagged.
    var sureness: Double { self == .organisation ? 0.85 : 0.75 }
}
