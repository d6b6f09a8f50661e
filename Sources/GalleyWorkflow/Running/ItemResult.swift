import GalleyCore

/// What came of one material in a stage.
struct ItemResult: Sendable {
    /// Something for an output to take.
    struct Delivery: Sendable {
        let output: Int
        let material: Material
    }

    /// Something a step could not do, with the step's input.
    struct Failure: Sendable {
        let step: String
        let input: Material
        let error: String
    }

    var deliveries: [Delivery] = []
    var failures: [Failure] = []
    var rows: [RunReport.ArticleRow] = []
    var files: [ExportedFile] = []
    /// By the step's line in the report.
    var tallies: [Int: StepTallyDelta] = [:]
}
