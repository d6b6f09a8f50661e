import GalleyCore

/// A stretch of a run between two places where order matters: materials come in, workers do the steps, and outputs
/// take what comes of them in the order it came in.
struct Stage: Sendable {
    /// A step that takes one material at a time, in order.
    struct Output: Sendable {
        let step: RunningStep
        /// Which of the step's instances this is.
        let instance: Int
        /// Number of the stage that takes what it gives.
        let next: Int?
    }

    /// Steps that wait for others more than they compute, done before the flow by many workers.
    var lead: [FusedChain] = []
    /// The first is the main one; the others are branches.
    var flows: [Flow] = []
    var outputs: [Output] = []

    /// True when what comes in are articles, which take little room beside pages.
    var takesArticles: Bool { (lead + (flows.first?.chains ?? [])).first?.steps[0].planned.takes == .article }
}
