/// One step of a workflow: a value that holds its options and works on one material at a time.
///
/// A step may be called from several tasks at once. What it must remember until the end (an open output, say) it
/// keeps behind a lock or in an actor, and gives up in `finish`.
public protocol Step: Sendable {
    /// Works on one material. What it gives goes on to the next step; nothing means that the material ends here.
    /// - Throws: an error that sets this material aside; the run goes on.
    func run(_ material: Material, in context: StepContext) async throws -> [Material]

    /// Does, for an output that takes its materials in order, what needs no order: many may be prepared at once.
    /// - Returns: the rest of the work, done when it is the material's turn, in place of `run`; nil when nothing was done.
    func prepare(_ material: Material, in context: StepContext) -> PreparedWork?

    /// Called once when no more material comes: barriers and outputs give what they held back.
    /// - Throws: an error that fails the run.
    func finish(in context: StepContext) async throws -> [Material]

    /// Told, before any material comes, where the files are that earlier runs wrote: an output keeps their names for the
    /// articles they belong to, which may not be handed in again.
    func keep(_ files: EarlierFiles) async
}

/// What is left to do for a material when it is its turn: gives and throws what `Step.run` does.
public typealias PreparedWork = @Sendable () async throws -> [Material]

extension Step {
    public func prepare(_ material: Material, in context: StepContext) -> PreparedWork? { nil }
    public func finish(in context: StepContext) async throws -> [Material] { [] }
    public func keep(_ files: EarlierFiles) async {}
}
