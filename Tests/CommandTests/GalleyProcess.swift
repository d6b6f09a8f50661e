import Foundation
import TestSupport

/// The built command as a process of its own, for what only a process can show: signals and closed pipes.
///
/// Unchecked: a test asks it one thing after another, from one task.
final class GalleyProcess: @unchecked Sendable {
    private let process = Process()
    private let complaints = Pipe()
    /// What it has written to standard error, as far as that was read.
    private(set) var said = ""

    /// Starts the command that stands beside the test bundle.
    init(_ arguments: [String]) throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let folder = URL(filePath: own).deletingLastPathComponent()
        process.executableURL = folder.appending(path: "galley")
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = complaints
        try process.run()
    }

    func interrupt() { Foundation.kill(process.processIdentifier, SIGINT) }
    func terminate() { Foundation.kill(process.processIdentifier, SIGTERM) }

    /// Ends it at once, as a power cut would end it.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Lets it run so long, or until it ends.
    func run(for duration: Duration) async throws {
        let start = ContinuousClock.now
        while process.isRunning, start.duration(to: .now) < duration { try await Task.sleep(for: .milliseconds(2)) }
    }

    /// Reads standard error until some words stand in it.
    /// - Returns: false when it ends before.
    func firstComplaint(containing words: String) -> Bool {
        while !said.contains(words) {
            let more = complaints.fileHandleForReading.availableData
            if more.isEmpty { return false }
            said += String(decoding: more, as: UTF8.self)
        }
        return true
    }

    /// The same, beside the threads that all tests share.
    func complains(of words: String) async throws -> Bool {
        try await OwnThread.run { self.firstComplaint(containing: words) }
    }

    /// Waits for the end beside the threads that all tests share.
    /// - Returns: as ``finish()``.
    func end() async throws -> Int32 { try await OwnThread.run { self.finish() } }

    /// Waits for the end.
    /// - Returns: the exit code; 128 and the signal's number for a process that a signal ended.
    func finish() -> Int32 {
        let rest = try? complaints.fileHandleForReading.readToEnd()
        said += String(decoding: rest ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        return process.terminationStatus + (isSignal ? 128 : 0)
    }
}
