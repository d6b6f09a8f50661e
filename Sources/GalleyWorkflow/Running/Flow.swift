/// What one worker does with a material without waiting for others: steps, in chains, and where the material goes then.
struct Flow: Sendable {
    /// Where a material goes after the steps.
    enum End: Sendable {
        /// Nowhere: the run ends here.
        case leaves
        /// To the output of this number.
        case output(Int)
        /// To the flows of the first case that fits.
        case route(RunningRoute)
    }

    var chains: [FusedChain]
    var end: End
}

/// A route whose branches are flows of the same stage.
struct RunningRoute: Sendable {
    let id: String
    let cases: [(conditions: [Condition], flows: [Int])]
}
