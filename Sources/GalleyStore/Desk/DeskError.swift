import GalleyCore

/// The desk could not be opened, read or written.
package struct DeskError: StorageError, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is.
    package enum Reason: String, Sendable, Hashable {
        /// Another process is running this desk.
        case inUse = "in-use"
        /// The file is no desk, or damaged.
        case notADesk = "not-a-desk"
        /// The desk was written by a later Galley.
        case tooNew = "too-new"
        case storage
    }

    package let reason: Reason
    package let path: String
    /// What SQLite says, or what to do.
    package let detail: String

    package var endsRun: Bool { true }

    package var description: String {
        switch reason {
        case .inUse: "the desk \(path) is in use: \(detail)"
        case .notADesk: "\(path) is no desk of Galley: \(detail)"
        case .tooNew: "the desk \(path) was written by a later version of Galley: \(detail)"
        case .storage: "the desk \(path) cannot be read or written: \(detail)"
        }
    }
}
