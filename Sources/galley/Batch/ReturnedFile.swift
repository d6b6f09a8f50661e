import GalleyStore
import GalleyTranslation
import Glibc

/// A file that came back from a translator.
struct ReturnedFile: Sendable {
    /// Bytes of the largest file taken back.
    private static let limit = 64 << 20

    /// `-` is standard input.
    let path: String

    init(_ path: String) { self.path = path }

    /// What it is called in messages.
    var name: String { path == "-" ? "standard input" : path }

    /// - Throws: `FileError`, or `FileTooLarge` above 64 MiB.
    func contents() throws -> [UInt8] {
        path == "-"
            ? try FileContents.read(descriptor: STDIN_FILENO, limit: Self.limit)
            : try FileContents.read(path, limit: Self.limit)
    }

    /// True for what is wrong with one file alone and lets the others go on.
    static func isAboutInput(_ error: any Error) -> Bool {
        switch error {
        case is HandoffError, is FileTooLarge, is BatchError: true
        case let error as FileError: error.action == .read
        default: false
        }
    }
}
