import Glibc
import Synchronization

/// Ctrl-C and SIGTERM: the first asks the work in hand to be finished, the second stops at once.
enum Interrupts {
    private static let handler = Mutex<(@Sendable () -> Void)?>(nil)
    private static let count = Atomic<Int>(0)

    /// Calls `stop` on the first interrupt; a second one ends the process with the code for interrupted.
    static func watch(_ stop: @escaping @Sendable () -> Void) {
        handler.withLock { $0 = stop }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        var thread = pthread_t()
        pthread_create(&thread, nil, { _ in Interrupts.wait() }, nil)
        pthread_detach(thread)
    }

    private static func wait() -> UnsafeMutableRawPointer? {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        while true {
            var received: Int32 = 0
            guard sigwait(&signals, &received) == 0 else { continue }
            if count.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { _exit(ExitCode.interrupted.rawValue) }
            handler.withLock { $0 }?()
        }
    }
}
