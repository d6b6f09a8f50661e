/// How a verb ended, the same for every verb.
enum ExitCode: Int32, Sendable, CaseIterable {
    /// All good.
    case success = 0
    /// Some articles failed or were set aside.
    case someFailed = 1
    /// Wrong usage, or a workflow that would not run.
    case usage = 2
    /// All failed, or more than the workflow's `most`.
    case allFailed = 3
    /// A test, a check or a comparison says no.
    case refuted = 4
    /// Storage failed: disk full, desk locked.
    case storage = 5
    /// Interrupted; can be resumed.
    case interrupted = 130

    /// What it means, for the manual.
    var meaning: String {
        switch self {
        case .success: "All good."
        case .someFailed: "Some articles failed or were set aside."
        case .usage: "Wrong usage, or a workflow that would not run."
        case .allFailed: "All failed, or more than the workflow allows."
        case .refuted: "A test, a check or a comparison says no."
        case .storage: "Storage failed: the disk is full, or the desk is locked."
        case .interrupted: "Interrupted; can be resumed."
        }
    }

    /// What a batch came to.
    static func batch(done: Int, failed: Int) -> ExitCode {
        if failed == 0 { return .success }
        return done == 0 ? .allFailed : .someFailed
    }
}
