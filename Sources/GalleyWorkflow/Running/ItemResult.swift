import GalleyCore
import GalleyStore

/// What came of one material in a stage.
struct ItemResult: Sendable {
    /// Something for an output to take.
    struct Delivery: Sendable {
        let output: Int
        var material: Material { didSet { prepared = nil } }
        /// What is left to do, where the worker did the rest.
        var prepared: PreparedWork?
    }

    /// Something a step could not do, with the step's input.
    struct Failure: Sendable {
        let step: String
        let input: Material
        let error: String
        /// True when trying again later may help.
        var isPassing = false
    }

    /// What the source called the material.
    var name = ""
    var deliveries: [Delivery] = []
    var failures: [Failure] = []
    /// What the report says of the articles that came of it.
    var lines: [ReportedArticles.Line] = []
    var files: [ExportedFile] = []
    /// The stretches it went whose results are kept, for reasons and traces.
    var legs: [Passage.Leg] = []
    /// True while nothing was done for it that must be done every time.
    var isRepeatable = true
    /// By the step's line in the report.
    var tallies = StepTallies()

    /// Adds to a step's tally.
    mutating func add(_ tally: StepTallyDelta, at line: Int) { tallies.add(tally, at: line) }

    /// Adds what another part of the same way did.
    mutating func add(_ other: ItemResult) {
        deliveries += other.deliveries
        failures += other.failures
        lines += other.lines
        files += other.files
        legs += other.legs
        isRepeatable = isRepeatable && other.isRepeatable
        for (line, tally) in other.tallies.entries { add(tally, at: line) }
    }

    /// Notes that a chain was not done for a material since its result was there.
    /// - Parameter given: how much each step gave when it was done.
    mutating func addReused(_ steps: [RunningStep], given: [Int]) {
        var taken = 1
        for (step, given) in zip(steps, given) {
            add(StepTallyDelta(taken: taken, given: given, reused: taken), at: step.tally)
            taken = given
        }
    }
}
