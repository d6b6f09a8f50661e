package import GalleyCore

/// What a run did.
package struct RunReport: Sendable {
    /// How a run ended.
    package enum Outcome: Sendable, Hashable {
        case complete
        case someSetAside
        /// Everything failed, or more than the workflow bears.
        case failed(String)
        /// The source could not be read at all.
        case unreadableSource(String)
        case storageFailed(String)
        case interrupted

        /// Why the run failed as a whole; nil for one that did not.
        package var reason: String? {
            switch self {
            case .failed(let why), .unreadableSource(let why), .storageFailed(let why): why
            case .complete, .someSetAside, .interrupted: nil
            }
        }
    }

    /// What one step did.
    package struct StepTally: Sendable, Hashable {
        package let id: String
        package let use: String
        package var taken = 0
        package var given = 0
        /// Of those taken, the ones whose result was in the desk.
        package var reused = 0
        package var setAside = 0
        /// Time spent in the step, all workers together.
        package var seconds = 0.0
    }

    /// One article that came through.
    package struct ArticleRow: Sendable, Hashable {
        package let id: String
        package let url: String?
        package let headline: String
        /// Words of its text; a Chinese or Japanese character counts as one.
        package let words: Int
        package let cuts: [CutRow]
        package var files: [String]
        package let warnings: [String]
    }

    /// One cut, for people.
    package struct CutRow: Sendable, Hashable {
        package let rule: String
        /// The words that went, at most some 200 letters.
        package let words: String
        package let reason: String
    }

    /// One material and how long its steps took, all workers together.
    package struct SlowItem: Sendable, Hashable {
        package let name: String
        package let seconds: Double
    }

    package let workflow: String
    package let started: Timestamp
    package internal(set) var seconds = 0.0
    package internal(set) var outcome = Outcome.complete
    /// The source first, then the steps in the order of the file.
    package internal(set) var steps: [StepTally] = []
    package internal(set) var progress = RunProgress()
    /// Articles that came through.
    package internal(set) var articleCount = 0
    /// The first of them, up to `RunOptions.articleLimit`, in the order of the source.
    package internal(set) var articles = ReportedArticles()
    /// The first files written, up to the same limit; `progress.files` counts them all.
    package internal(set) var files: [ExportedFile] = []
    package internal(set) var setAside: [SetAside] = []
    /// The materials that took longest, the slowest first, at most `slowestCount`.
    package internal(set) var slowest: [SlowItem] = []
    /// Materials left out since they have not changed, where only what changed was wanted.
    package internal(set) var unchangedCount = 0

    static let slowestCount = 20

    init(workflow: String, started: Timestamp) {
        self.workflow = workflow
        self.started = started
    }

    /// Results that were there from earlier runs, all steps together; an output counts when its file was left as it was.
    package var reusedCount: Int { steps.map(\.reused).reduce(0, +) }

    /// The command's exit code.
    package var exitCode: Int32 {
        switch outcome {
        case .complete: 0
        case .someSetAside: 1
        case .unreadableSource: 2
        case .failed: 3
        case .storageFailed: 5
        case .interrupted: 130
        }
    }
}
