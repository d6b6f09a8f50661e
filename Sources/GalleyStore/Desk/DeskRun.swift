package import GalleyCore

/// A run as the desk knows it.
package struct DeskRun: Sendable, Hashable {
    package let id: Int
    /// The run's clock: that of its first start when it was interrupted and goes on now.
    package let started: Timestamp
    /// True when an earlier process began it and did not come to its end.
    package let isResumed: Bool

    package init(id: Int, started: Timestamp, isResumed: Bool = false) {
        (self.id, self.started, self.isResumed) = (id, started, isResumed)
    }
}
