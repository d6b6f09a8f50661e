import Glibc
import Synchronization

/// Ctrl-C and SIGTERM: the first asks the work in hand to be finished, the second stops at once.
enum Interrupts {
    /// The write end of the pipe that the signal handler puts a byte into; a handler may take no lock.
    private static let signalled = Atomic<Int32>(-1)

    /// Calls `stop` on the first interrupt; a second one ends the process with the code for interrupted.
    ///
    /// A handler may call next to nothing, so that it only wakes a thread. Blocked signals would not do: the main
    /// thread of an asynchronous program waits with none blocked.
    static func watch(_ stop: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return }
        signalled.store(ends[1], ordering: .releasing)
        let (reading, action) = (ends[0], Waiter(stop: stop, descriptor: ends[0]))
        var thread = pthread_t()
        let started = pthread_create(
            &thread, nil,
            { context in
                context.map { Unmanaged<Waiter>.fromOpaque($0).takeRetainedValue().wait() }
                return nil
            }, Unmanaged.passRetained(action).toOpaque())
        guard started == 0 else {
            close(reading)
            return
        }
        pthread_detach(thread)
        var handler = sigaction()
        handler.__sigaction_handler.sa_handler = { _ in Interrupts.wake() }
        handler.sa_flags = SA_RESTART
        sigaction(SIGINT, &handler, nil)
        sigaction(SIGTERM, &handler, nil)
    }

    private static func wake() {
        var byte: UInt8 = 0
        _ = write(signalled.load(ordering: .acquiring), &byte, 1)
    }

    /// What the waiting thread holds.
    private final class Waiter: Sendable {
        private let stop: @Sendable () -> Void
        private let descriptor: Int32

        init(stop: @escaping @Sendable () -> Void, descriptor: Int32) {
            self.stop = stop
            self.descriptor = descriptor
        }

        func wait() {
            waitForByte()
            stop()
            waitForByte()
            _exit(ExitCode.interrupted.rawValue)
        }

        private func waitForByte() {
            var byte: UInt8 = 0
            while read(descriptor, &byte, 1) < 0, errno == EINTR {}
        }
    }
}
