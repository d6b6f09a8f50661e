/// How much of a server's answer is taken, and how long it may take.
package struct TransferLimits: Sendable, Hashable {
    /// Bytes of the body as they come over the wire, before decoding.
    package var wireBytes = 32 * 1_024 * 1_024
    /// Bytes of the body after decoding.
    package var bodyBytes = 32 * 1_024 * 1_024
    /// Bytes of all header lines together.
    package var headerBytes = 256 * 1_024
    package var headerCount = 500
    /// Until the connection stands, names and TLS included.
    package var connectTime: Duration = .seconds(15)
    /// For one request and its whole answer.
    package var totalTime: Duration = .seconds(60)
    /// Bytes a second below which, for `slowTime`, an answer counts as standing still.
    package var slowRate = 100
    package var slowTime: Duration = .seconds(20)

    package init() {}
}
