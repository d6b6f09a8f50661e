package import GalleyCore

/// The steps a workflow may use, by name: those handed in and those that belong to the flow itself.
package struct StepRegistry: Sendable {
    /// In the order they are listed.
    package let entries: [StepEntry]
    private let byName: [String: StepEntry]

    /// - Parameter entries: the steps of the other rooms; `FlowSteps.entries` are added behind them. The first of a
    ///   name counts.
    package init(_ entries: [StepEntry]) {
        self.entries = entries + FlowSteps.entries
        byName = Dictionary(self.entries.map { ($0.description.name, $0) }) { first, _ in first }
    }

    package subscript(name: String) -> StepEntry? { byName[name] }

    /// Names of the sources, or of the steps.
    func names(ofSources: Bool) -> [String] {
        entries.map(\.description).filter { ($0.kind == .source) == ofSources }.map(\.name)
    }
}
