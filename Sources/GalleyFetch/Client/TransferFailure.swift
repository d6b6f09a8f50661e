/// Why a transfer brought no answer.
struct TransferFailure: Error, Sendable, Hashable {
    enum Reason: Sendable, Hashable {
        /// Every address of the host is one the guard refuses; the words say which kind.
        case blocked(address: String, kind: String)
        case bodyTooLarge(limit: Int)
        case headersTooLarge
        case unresolved
        case unreachable
        case insecure
        case timedOut
        /// The connection ended early or what came is no HTTP.
        case broken
        case undecodable
        case cancelled
    }

    let reason: Reason
    /// libcurl's own words.
    let detail: String
}
