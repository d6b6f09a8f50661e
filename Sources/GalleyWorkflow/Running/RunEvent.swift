package import GalleyCore

/// What happens during a run, as it happens.
package enum RunEvent: Sendable {
    /// The run begins; the ids of its steps, the source first.
    case started(steps: [String])
    /// One material went all the way.
    case advanced(RunProgress)
    case setAside(SetAside)
    case wrote(ExportedFile)
    /// A step says something that is no error.
    case note(step: String, text: String)
}

/// How far a run has come.
package struct RunProgress: Sendable, Hashable {
    /// Materials the source gave so far.
    package var read = 0
    /// Of these, those that went all the way or were set aside.
    package var done = 0
    package var setAside = 0
    package var files = 0
    /// Materials altogether: surely once the source has ended, about before that, nil where nobody can tell.
    package var total: Int?
    /// How much each step took so far, in the order of the file; told some times a second and empty in between.
    package var steps: [StepCount] = []

    package init() {}

    /// What one step took so far.
    package struct StepCount: Sendable, Hashable {
        package let id: String
        package let taken: Int

        package init(id: String, taken: Int) { (self.id, self.taken) = (id, taken) }
    }
}
