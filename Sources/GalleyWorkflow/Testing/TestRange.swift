import GalleyCore

/// The steps of the main chain that a test runs.
struct TestRange {
    /// Indices of the file's steps, without the route.
    let steps: Range<Int>
    /// The route the test ends at.
    let route: StepUse?

    /// Nil when the test names steps that are not there, or none would run.
    ///
    /// Without `from` a test starts at the first step that takes what its input is; without `to` it ends before the
    /// first step after that which reaches outside, or at the route when it says where the article goes.
    init?(_ test: WorkflowTestCase, in file: WorkflowFile, registry: StepRegistry) {
        let uses = file.steps
        let wanted: MaterialKind = if case .article = test.input { .article } else { .page }
        let start: Int?
        if let from = test.from {
            start = uses.firstIndex { $0.id == from }
        } else {
            start = uses.firstIndex { registry[$0.use]?.description.takes == wanted }
        }
        guard let start else { return nil }
        let end: Int
        if let to = test.to {
            guard let last = uses.firstIndex(where: { $0.id == to }), last >= start else { return nil }
            end = last + 1
        } else {
            let isEnd = { (use: StepUse) in registry[use.use]?.description.kind == .effect || use.isRoute }
            let first = uses[start...].firstIndex(where: isEnd) ?? uses.count
            end = first < uses.count && uses[first].isRoute && test.goesTo != nil ? first + 1 : first
        }
        guard end > start else { return nil }
        let last = uses[end - 1]
        route = last.isRoute ? last : nil
        steps = start..<(last.isRoute ? end - 1 : end)
    }
}
