import GalleyCore

/// Tells failures of the storage, which end a run, from those of one article, which do not.
enum StorageFailure {
    static func isOne(_ error: any Error) -> Bool { (error as? any StorageError)?.endsRun ?? false }
}
