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
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let isSignal = status & 0x7F != 0
        return (isSignal ? 128 + status & 0x7F : status >> 8 & 0xFF, usage.ru_maxrss / 1_024)
    }
}
