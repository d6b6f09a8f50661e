import Foundation

/// The built command as a process of its own, for what only a process can show: signals and closed pipes.
final class GalleyProcess {
    private let process = Process()
    private let complaints = Pipe()

    /// Starts the command that stands beside the test bundle.
    /// - Parameter output: where standard output goes; nil throws it away.
    init(_ arguments: [String], output: Pipe? = nil) throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let folder = URL(filePath: own).deletingLastPathComponent()
        process.executableURL = folder.appending(path: "galley")
        process.arguments = arguments
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = complaints
        try process.run()
    }

    func interrupt() { kill(process.processIdentifier, SIGINT) }

    /// Waits for the end.
    /// - Returns: the exit code and what was said on standard error.
    func finish() -> (code: Int32, complaints: String) {
        let words = (try? complaints.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: words, as: UTF8.self))
    }
}
