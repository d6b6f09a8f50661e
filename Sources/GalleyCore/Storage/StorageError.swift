/// An error that may say of the storage rather than of one article that it failed: writing more would fail as well.
public protocol StorageError: Error {
    /// True when the run has to end.
    var endsRun: Bool { get }
}
