import Glibc
import Synchronization

/// A program that takes a line and answers with a line, kept running between them.
///
/// Not safe to use from two places at once; `ExecStep` hands it to one article at a time.
final class ProgramProcess {
    private let name: String
    private let process: pid_t
    private let input: Int32
    private let output: Int32
    private var unread: [UInt8] = []

    /// Starting is done by one at a time, so that no program inherits the pipes of another.
    private static let starting = Mutex(())

    /// Starts a program without a shell, its standard error going where ours goes.
    /// - Parameter folder: where it runs, and what a program named by a path is relative to.
    /// - Throws: `ProgramError` when it cannot be started.
    init(_ command: [String], folder: String) throws {
        name = command.first ?? ""
        let program = try Self.find(name, in: folder)
        let arguments = ["env", "-C", folder, program] + command.dropFirst()
        let started = Self.starting.withLock { _ in Self.start(arguments) }
        guard let started else { throw ProgramError(name, .cannotStart(errno)) }
        (process, input, output) = started
        _ = fcntl(input, F_SETFL, O_NONBLOCK)
    }

    /// The program's path: one with a slash is relative to the folder, others are looked for along `PATH`.
    private static func find(_ name: String, in folder: String) throws -> String {
        if name.contains("/") {
            let path = InputPath.absolute(name, in: folder)
            if access(path, X_OK) == 0 { return path }
            throw ProgramError(name, .cannotStart(errno))
        }
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        for folder in folders.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
            return "\(folder)/\(name)"
        }
        throw ProgramError(name, .cannotStart(ENOENT))
    }

    /// Nil, with `errno` set, when there are no pipes or no process to be had.
    private static func start(_ arguments: [String]) -> (pid_t, Int32, Int32)? {
        var (toProgram, fromProgram): ([Int32], [Int32]) = ([0, 0], [0, 0])
        guard pipe(&toProgram) == 0 else { return nil }
        guard pipe(&fromProgram) == 0 else {
            for end in toProgram { close(end) }
            return nil
        }
        for end in toProgram + fromProgram { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, toProgram[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, fromProgram[1], STDOUT_FILENO)
        var strings: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer {
            for string in strings { free(string) }
        }
        var process = pid_t()
        let code = posix_spawn(&process, "/usr/bin/env", &actions, nil, &strings, environ)
        close(toProgram[0])
        close(fromProgram[1])
        if code == 0 { return (process, toProgram[1], fromProgram[0]) }
        close(toProgram[1])
        close(fromProgram[0])
        errno = code
        return nil
    }

    /// Closes its standard input and waits for it to end; one that does not is asked to, then made to.
    /// - Parameter seconds: how long each of the three may take.
    func end(within seconds: Double = 2) {
        close(input)
        close(output)
        if isGone(within: seconds) { return }
        kill(process, SIGTERM)
        if isGone(within: seconds) { return }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    private func isGone(within seconds: Double) -> Bool {
        let deadline = MonotonicClock.nanoseconds + UInt64(seconds * 1e9)
        while waitpid(process, nil, WNOHANG) == 0 {
            if MonotonicClock.nanoseconds >= deadline { return false }
            usleep(2_000)
        }
        return true
    }

    /// Sends a line and waits for the answer.
    /// - Throws: `ProgramError` when the program ends, says nothing in time, or closes its ends.
    func answer(to line: [UInt8], seconds: Int) throws -> [UInt8] {
        let deadline = MonotonicClock.nanoseconds + UInt64(seconds) * 1_000_000_000
        let bytes = line + [0x0A]
        var sent = 0
        while true {
            if let newline = unread.firstIndex(of: 0x0A) {
                defer { unread.removeSubrange(...newline) }
                return Array(unread[..<newline])
            }
            var ends = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
            if sent < bytes.count { ends.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
            let now = MonotonicClock.nanoseconds
            let wait = now >= deadline ? 0 : Int32((deadline - now) / 1_000_000)
            let count = poll(&ends, nfds_t(ends.count), wait)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { throw ProgramError(name, .silent(seconds: seconds)) }
            if ends[0].revents != 0 { try receive() }
            if ends.count > 1, ends[1].revents != 0 { try send(bytes, &sent) }
        }
    }

    /// Writes what fits. The signal of a broken pipe would end the whole process, so it is held back and taken away.
    private func send(_ bytes: [UInt8], _ sent: inout Int) throws {
        var (brokenPipe, before) = (sigset_t(), sigset_t())
        sigemptyset(&brokenPipe)
        sigaddset(&brokenPipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
        let count = bytes.withUnsafeBytes { buffer in
            write(input, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
        }
        let code = errno
        var atOnce = timespec()
        if count < 0, code == EPIPE { sigtimedwait(&brokenPipe, nil, &atOnce) }
        pthread_sigmask(SIG_SETMASK, &before, nil)
        if count > 0 { sent += count }
        // One that reads no more may have answered before it ended; reading says which.
        if count < 0, code == EPIPE { sent = bytes.count }
        if count < 0, ![EAGAIN, EINTR, EPIPE].contains(code) { throw ProgramError(name, .ended) }
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = buffer.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { return }
        if count <= 0 { throw ProgramError(name, .ended) }
        unread += buffer[..<count]
        if unread.count > 256 << 20 { throw ProgramError(name, .tooLong) }
    }
}
