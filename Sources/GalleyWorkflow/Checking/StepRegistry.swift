package import GalleyCore

/// The steps a workflow may use, by name: those handed in, those that belong to the flow itself, and programs of the
/// house that are asked about only when a workflow names them.
package struct StepRegistry: Sendable {
    /// In the order they are listed.
    package let entries: [StepEntry]
    private let byName: [String: StepEntry]
    private let programs: StepPrograms?

    /// - Parameters:
    ///   - entries: the steps of the other rooms; `FlowSteps.entries` are added behind them. The first of a name counts.
    ///   - programs: where steps are looked for that are none of these.
    ///   - listsPrograms: asks every program there is, so that `entries` names them, too.
    package init(_ entries: [StepEntry], programs: StepPrograms? = nil, listsPrograms: Bool = false) {
        let own = entries + FlowSteps.entries
        let others = listsPrograms ? programs?.all() ?? [] : []
        self.entries = own + others.filter { other in !own.contains { $0.description.name == other.description.name } }
        self.programs = programs
        byName = Dictionary(self.entries.map { ($0.description.name, $0) }) { first, _ in first }
    }

    package subscript(name: String) -> StepEntry? { byName[name] ?? programs?.entry(name) }

    /// Names of the sources, or of the steps.
    func names(ofSources: Bool) -> [String] {
        entries.map(\.description).filter { ($0.kind == .source) == ofSources }.map(\.name)
    }

    /// Why a step that is named cannot be used, where a program of that name is there but does not describe itself.
    func problem(of name: String) -> String? { programs?.problem(of: name) }
}
