import FoundationEssentials
import GalleyCore
import GalleyStore
import GalleyWorkflow
import Synchronization

/// `run --watch` and `run --every`: the same run again and again, when its inputs change or some time has passed,
/// until somebody asks it to stop. The desk is free between runs, so that editors can decide about articles.
struct RunRepeating {
    /// Seconds between two runs; nil runs on changed inputs only.
    let interval: Double?
    let watches: Bool
    let console: Console
    let stop: StopSignal

    /// How often inputs are looked at, in seconds.
    private static let glance = 0.5
    /// A run begins up to this share of the interval later, so that many desks do not ask a server at once.
    private static let jitter = 0.1

    /// - Parameters:
    ///   - inputs: paths whose changes begin a run.
    ///   - once: does one run.
    /// - Returns: success when it was asked to stop between runs.
    func run(inputs: () -> [String], once: () async throws -> ExitCode) async throws -> ExitCode {
        var count = 0
        while true {
            let seen = InputMark(inputs())
            guard let code = try await outOfOthersHands(once) else { return .success }
            if code == .interrupted { return code }
            count += 1
            let wait = interval.map { $0 * (1 + Double.random(in: 0...Self.jitter)) }
            say(count, code, next: wait)
            let deadline = wait.map { ContinuousClock.now + .seconds($0) }
            while true {
                if stop.isStopped { return .success }
                if let deadline, ContinuousClock.now >= deadline { break }
                if watches, InputMark(inputs()) != seen { break }
                try await Task.sleep(for: .seconds(Self.glance))
            }
        }
    }

    /// Does a run, after whoever has the desk in hand (an editor who decides something) has let go of it.
    /// - Returns: nil when it was asked to stop meanwhile.
    private func outOfOthersHands(_ once: () async throws -> ExitCode) async throws -> ExitCode? {
        var hasSaid = false
        while !stop.isStopped {
            do { return try await once() } catch let error as DeskError where error.reason == .inUse {
                if !hasSaid { console.say("galley: \(error); trying again until it is free") }
                hasSaid = true
                try await Task.sleep(for: .seconds(Self.glance))
            }
        }
        return nil
    }

    /// One line for whoever looks whether all is well.
    private func say(_ count: Int, _ code: ExitCode, next: Double?) {
        let health = [ExitCode.success, .someFailed].contains(code) ? "healthy" : "unwell"
        let when = next.map { "next in \(Int($0.rounded())) s" } ?? "waiting for changed inputs"
        console.say("galley: \(health), run \(count) ended with \(code.rawValue) at \(Clock.now), \(when)")
    }
}

/// What the system says of some files and the files in some folders: the same as long as nobody touches them.
struct InputMark: Hashable {
    private let marks: [String]

    init(_ paths: [String]) {
        let manager = FileManager.default
        marks = paths.flatMap { path in
            let inside = (try? manager.subpathsOfDirectory(atPath: path))?.sorted().map { path + "/" + $0 } ?? []
            return [path] + inside
        }.map { path in
            let attributes = try? manager.attributesOfItem(atPath: path)
            let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            return "\(path) \(time) \(attributes?[.size] as? UInt64 ?? 0)"
        }
    }
}
