import GalleyCore
import Synchronization

/// Where the parts of a run write down what they did; the report is made from it.
final class RunLedger: Sendable {
    private struct State {
        var report: RunReport
        var rowByArticle: [String: Int] = [:]
        /// Materials of which nothing was set aside.
        var soundCount = 0
        /// When the steps' counts were told last, in nanoseconds.
        var countsTold: UInt64 = 0
        /// What ends the run early: the first that happened counts.
        var fatal: RunReport.Outcome?
    }

    private let state: Mutex<State>
    private let isFailed = Atomic(false)
    private let isFull = Atomic(false)
    private let limit: Int
    private let observer: any RunObserver
    private let mask: SecretMask

    init(_ report: RunReport, limit: Int, observer: any RunObserver, mask: SecretMask) {
        state = Mutex(State(report: report))
        self.limit = limit
        self.observer = observer
        self.mask = mask
    }

    /// Between two tellings of the steps' counts, in nanoseconds.
    private static let countInterval: UInt64 = 100_000_000

    /// How many materials there will be.
    func noteTotal(_ total: Int?) {
        state.withLock { $0.report.progress.total = total }
    }

    /// The source has given all.
    func noteEnd() { state.withLock { $0.report.progress.total = $0.report.progress.read } }

    /// The source gave so much.
    func noteRead(_ count: Int) { state.withLock { $0.report.progress.read += count } }

    /// The tallies of one material's way, and the lines of the articles that came of it.
    func add(_ tallies: StepTallies, lines: [ReportedArticles.Line]) {
        state.withLock { state in
            for (step, delta) in tallies.entries { state.report.steps[step].add(delta) }
            state.report.articleCount += lines.count
            if isFull.load(ordering: .relaxed) { return }
            for line in lines where state.report.articles.count < limit {
                state.rowByArticle[line.id] = state.report.articles.count
                state.report.articles.append(line)
            }
            isFull.store(state.report.articles.count >= limit, ordering: .releasing)
        }
    }

    /// True once the report has all the articles it shows: those that have not been added yet are only counted.
    var showsNoMore: Bool { isFull.load(ordering: .acquiring) }

    /// One material was left out since it has not changed.
    func noteUnchanged() { state.withLock { $0.report.unchangedCount += 1 } }

    /// One material went all the way; sound when nothing of it was set aside.
    func noteDone(isSound: Bool, name: String, nanoseconds: UInt64) {
        let progress = state.withLock { state in
            Self.note(name, nanoseconds, in: &state.report.slowest)
            state.report.progress.done += 1
            if isSound { state.soundCount += 1 }
            return Self.progress(&state)
        }
        observer.note(.advanced(progress))
    }

    private static func progress(_ state: inout State) -> RunProgress {
        var progress = state.report.progress
        let now = MonotonicClock.nanoseconds
        if now - state.countsTold >= countInterval {
            state.countsTold = now
            progress.steps = state.report.steps.dropFirst().map { RunProgress.StepCount(id: $0.id, taken: $0.taken) }
        }
        return progress
    }

    private static func note(_ name: String, _ nanoseconds: UInt64, in slowest: inout [RunReport.SlowItem]) {
        let seconds = Double(nanoseconds) / 1e9
        if slowest.count == RunReport.slowestCount, let last = slowest.last, seconds <= last.seconds { return }
        let place = slowest.firstIndex { $0.seconds < seconds } ?? slowest.endIndex
        slowest.insert(RunReport.SlowItem(name: name, seconds: seconds), at: place)
        if slowest.count > RunReport.slowestCount { slowest.removeLast() }
    }

    func add(_ file: ExportedFile) {
        state.withLock { state in
            state.report.progress.files += 1
            if state.report.files.count < limit { state.report.files.append(file) }
            for id in file.articles {
                if let row = state.rowByArticle[id] { state.report.articles.add(file.path, at: row) }
            }
        }
        observer.note(.wrote(file))
    }

    func add(_ setAside: SetAside) {
        state.withLock { state in
            state.report.progress.setAside += 1
            state.report.setAside.append(setAside)
            if let index = state.report.steps.firstIndex(where: { $0.id == setAside.step }) {
                state.report.steps[index].setAside += 1
            }
        }
        observer.note(.setAside(setAside))
    }

    /// Notes what ends the run early.
    func fail(_ outcome: RunReport.Outcome) {
        state.withLock { state in
            if state.fatal == nil { state.fatal = outcome }
        }
        isFailed.store(true, ordering: .releasing)
    }

    var hasRead: Bool { state.withLock { $0.report.progress.read > 0 } }

    var hasFailed: Bool { isFailed.load(ordering: .acquiring) }

    func note(step: String, _ text: String) { observer.note(.note(step: step, text: mask.apply(text))) }

    /// An error as people may see it.
    func words(for error: any Error) -> String { mask.apply("\(error)") }

    /// The report at the end, with the outcome that follows from what happened.
    func finish(policy: ErrorPolicy, isStopped: Bool, seconds: Double) -> RunReport {
        state.withLock { state in
            state.report.seconds = seconds
            state.report.outcome = state.fatal ?? Self.outcome(state, policy, isStopped: isStopped)
            return state.report
        }
    }

    private static func outcome(_ state: State, _ policy: ErrorPolicy, isStopped: Bool) -> RunReport.Outcome {
        if isStopped { return .interrupted }
        let count = state.report.setAside.count
        if count == 0 { return .complete }
        if state.soundCount == 0 { return .failed("nothing came through, everything was set aside") }
        let read = state.report.progress.read
        if let most = policy.most, most.isExceeded(by: count, of: read) {
            return .failed("\(count) of \(read) were set aside, more than the workflow bears")
        }
        return .someSetAside
    }
}

/// What one material's way adds to a step's tally.
struct StepTallyDelta: Sendable {
    var taken = 0
    var given = 0
    var reused = 0
    var nanoseconds: UInt64 = 0

    mutating func add(_ other: StepTallyDelta) {
        taken += other.taken
        given += other.given
        reused += other.reused
        nanoseconds += other.nanoseconds
    }
}

extension RunReport.StepTally {
    mutating func add(_ delta: StepTallyDelta) {
        taken += delta.taken
        given += delta.given
        reused += delta.reused
        seconds += Double(delta.nanoseconds) / 1e9
    }
}
