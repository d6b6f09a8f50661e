import GalleyCore

/// Which results of earlier runs a run may use, as `--force`, `--from-step` and `--offline` say.
struct ReuseChoice: Sendable {
    private let forced: Set<String>
    /// Steps before the one the run begins with.
    private let skipped: Set<String>
    private let isOffline: Bool
    /// True when every step is run and none is forced: a material that went the whole way need not go it again.
    let isWhole: Bool
    /// True when no step is left out, so that what a material went through can be noted.
    let isComplete: Bool

    init(_ plan: WorkflowPlan, _ options: RunOptions) {
        let ids = plan.allSteps.map(\.id)
        isOffline = options.isOffline
        isComplete = options.toStep == nil
        isWhole = options.toStep == nil && options.fromStep == nil && options.force.isEmpty
        guard let first = options.fromStep, let index = ids.firstIndex(of: first) else {
            (forced, skipped) = (options.force, [])
            return
        }
        forced = options.force.union(ids[index...])
        skipped = Set(ids[..<index])
    }

    func isForced(_ step: String) -> Bool { forced.contains(step) }

    /// True for a fetch before the first step, and for every fetch of a run without a network: its page must be there.
    func mustBeKept(_ step: PlannedStep) -> Bool { step.isFetch && (isOffline || skipped.contains(step.id)) }
}
