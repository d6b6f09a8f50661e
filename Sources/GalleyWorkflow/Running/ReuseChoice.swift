import GalleyCore

/// Which results of earlier runs a run may use, as `--force` and `--from-step` say.
struct ReuseChoice: Sendable {
    private let forced: Set<String>
    /// Steps before the one the run begins with.
    private let skipped: Set<String>

    init(_ plan: WorkflowPlan, _ options: RunOptions) {
        let ids = plan.allSteps.map(\.id)
        guard let first = options.fromStep, let index = ids.firstIndex(of: first) else {
            (forced, skipped) = (options.force, [])
            return
        }
        forced = options.force.union(ids[index...])
        skipped = Set(ids[..<index])
    }

    func isForced(_ step: String) -> Bool { forced.contains(step) }

    /// True for a fetch before the first step: without the network, its page must be there.
    func mustBeKept(_ step: RunningStep) -> Bool { step.planned.isFetch && skipped.contains(step.id) }
}
