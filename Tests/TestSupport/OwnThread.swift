import Dispatch

/// Runs what blocks, such as waiting for a process, beside the few threads that all tests share: a test that held one
/// of them would let others run into their time limits.
public enum OwnThread {
    /// - Throws: what the work throws.
    public static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
        }
    }
}
