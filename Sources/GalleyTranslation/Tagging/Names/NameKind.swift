/// What a name names.
enum NameKind: UInt8, Sendable, CaseIterable {
    case person, organisation, place
}
