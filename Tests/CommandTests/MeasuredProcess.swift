import Foundation

/// The built command as a process whose memory is measured.
enum MeasuredProcess {
    /// Why the process could not be started.
    struct Failure: Error {
        let code: Int32
    }

    /// Runs the command that stands beside the test bundle, its output thrown away, to its end.
    /// - Returns: the exit code, and the most memory it held at a time.
    static func run(_ arguments: [String]) throws -> (code: Int32, megabytes: Int) {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: own).deletingLastPathComponent().appending(path: "galley").path()
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var process = pid_t()
        let code = posix_spawn(&process, path, &actions, nil, &words, environ)
        guard code == 0 else { throw Failure(code: code) }
        var status: Int32 = 0
        var most = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            most = max(most, peak(of: process) ?? 0)
            usleep(1_000)
        }
        let isSignal = status & 0x7F != 0
        return (isSignal ? 128 + status & 0x7F : status >> 8 & 0xFF, most / 1_024)
    }

    /// The most memory a running process held so far, in kilobytes (`VmHWM`, proc(5)). What `wait4` reports counts
    /// the memory of the process that started it too, and this one may be large.
    private static func peak(of process: pid_t) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
    }
}
