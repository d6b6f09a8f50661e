/// What an editor wants to let stand: rules that must not cut, and single cuts that must not be made.
public struct Stets: Sendable, Hashable {
    private let names: Set<String>

    /// Names of rules (`share-prompt`) or of cuts (`share-prompt-3fa09c1b2d`).
    public init(_ names: some Sequence<String> = []) { self.names = Set(names) }

    public var isEmpty: Bool { names.isEmpty }

    func covers(rule: RuleID, cut: String) -> Bool {
        !names.isEmpty && (names.contains(rule.text) || names.contains(cut))
    }
}
