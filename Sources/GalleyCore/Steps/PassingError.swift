/// An error that may pass by itself: a server that is busy, a network that is down. Where something is kept from an
/// earlier run, it serves in the meantime.
public protocol PassingError: Error {
    /// True when trying again later may help.
    var isPassing: Bool { get }
}
