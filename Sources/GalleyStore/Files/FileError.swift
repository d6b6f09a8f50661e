import Glibc

/// A file or folder that could not be read or written.
package struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
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

    package var description: String {
        "cannot \(action.rawValue) \(path): \(String(cString: strerror(code)))"
    }
}
