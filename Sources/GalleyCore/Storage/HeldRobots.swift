/// A site's robots.txt as a store holds it.
public struct HeldRobots: Sendable, Hashable {
    /// The file as far as it is read; empty where the site has none.
    public let bytes: [UInt8]
    /// When the server gave it.
    public let checkedAt: Timestamp

    public init(bytes: [UInt8], checkedAt: Timestamp) {
        self.bytes = bytes
        self.checkedAt = checkedAt
    }
}
