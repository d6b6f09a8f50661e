/// What may be done with an article, however far the work on it has come. Every exporter honours it.
public enum Usage: Sendable, Hashable {
    case usable
    /// Held back, until a time where one is known (an embargo).
    case withheld(until: Timestamp?)
    /// Killed: must not be published, and what was published must go.
    case cancelled(reason: String)
}
