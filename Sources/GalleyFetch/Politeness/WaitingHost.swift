/// A host that gets no request right now.
package struct WaitingHost: Sendable, Hashable {
    package enum Reason: String, Sendable {
        /// It asked for a pause (`Retry-After`).
        case asked
        /// It is in trouble, so its pace is down.
        case slowed
        /// It has not answered too many times in a row.
        case silent
    }

    /// Scheme, host and port.
    package let host: String
    package let reason: Reason
    /// Until the next request may go out.
    package let left: Duration
}
