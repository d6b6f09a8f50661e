package import GalleyCore

/// The steps and sources that belong to the flow itself rather than to one of the rooms.
package enum FlowSteps {
    /// In the order they are listed.
    package static let entries: [StepEntry] = [
        PagesSource.entry, ArticlesSource.entry, RequireStep.entry, FilterStep.entry,
        SetStep.entry, SortStep.entry, LimitStep.entry, DedupeStep.entry, ExecStep.entry, route,
    ]

    /// `route` is part of a chain, not a step that is made; it is described here for the reference.
    private static let route = StepEntry(
        StepDescription(
            name: StepUse.routeName,
            summary: "Sends each article to the branches of the first case whose conditions hold; an article that no "
                + "case fits is set aside. `cases` stands beside `use`.",
            kind: .perArticle, takes: .article, gives: nil, options: []),
        step: { _, _ in UnroutedStep() })
}

/// Stands in for `route` where a registry wants a maker; no run reaches it.
private struct UnroutedStep: Step {
    func run(_ material: Material, in context: StepContext) async throws -> [Material] { [material] }
}
