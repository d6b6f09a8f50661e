import GalleyStore
import Glibc

/// Tells failures of the storage, which end a run, from those of one article, which do not.
enum StorageFailure {
    /// True when a further write would fail as well: the disk is full, read-only, broken or closed to us.
    static func isOne(_ error: any Error) -> Bool {
        guard let error = error as? FileError, error.action != .read else { return error is DeskError }
        return [ENOSPC, EDQUOT, EROFS, EIO, EACCES, EPERM, EMFILE, ENFILE].contains(error.code)
    }
}
