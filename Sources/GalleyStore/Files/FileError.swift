import GalleyCore
import Glibc

/// A file or folder that could not be read or written.
package struct FileError: StorageError, Sendable, Hashable, CustomStringConvertible {
    /// What was being done.
    package enum Action: String, Sendable, Hashable {
        case createFolder = "make the folder"
        case create = "create"
        case write, flush, rename, read
    }

    package let action: Action
    package let path: String
    /// `errno`.
    package let code: Int32

    package init(_ action: Action, path: String, code: Int32) {
        self.action = action
        self.path = path
        self.code = code
    }

    /// True when a further write would fail as well: the disk is full, read-only, broken or closed to us.
    package var endsRun: Bool {
        action != .read && [ENOSPC, EDQUOT, EROFS, EIO, EACCES, EPERM, EMFILE, ENFILE].contains(code)
    }

    /// What the system says, without what was being done and where.
    package var cause: String { code == ENOENT ? "there is no such file or folder" : String(cString: strerror(code)) }

    package var description: String {
        "cannot \(action.rawValue) \(path): \(String(cString: strerror(code)))"
    }
}
