import GalleyExport
import GalleyStore

/// The exit code for errors of the rooms.
enum FailureCode {
    static func of(_ error: any Error) -> ExitCode {
        switch error {
        case is OutputError, is DeskError: .storage
        case let export as ExportError where export.reason == .write: .storage
        case let file as FileError: file.action == .read ? .usage : .storage
        default: .allFailed
        }
    }
}
