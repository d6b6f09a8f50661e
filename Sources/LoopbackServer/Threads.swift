import Glibc

/// Runs a piece of work on a thread of its own, which nobody waits for.
/// - Throws: `ServerError` when the system gives no more threads.
func startThread(_ work: @escaping @Sendable () -> Void) throws {
    final class Parcel: Sendable {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    let parcel = Unmanaged.passRetained(Parcel(work))
    var thread = pthread_t()
    let status = pthread_create(
        &thread, nil,
        { argument in
            if let argument { Unmanaged<Parcel>.fromOpaque(argument).takeRetainedValue().work() }
            return nil
        }, parcel.toOpaque())
    guard status == 0 else {
        parcel.release()
        throw ServerError(
            reason: .system, subject: "thread",
            description: "cannot start a thread: \(String(cString: strerror(status)))")
    }
    pthread_detach(thread)
}
