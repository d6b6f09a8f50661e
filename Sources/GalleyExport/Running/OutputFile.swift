import GalleyStore

/// A file being written: whoever opens it says how bytes get in and how it comes to stand in its place.
package struct OutputFile {
    package let append: ([UInt8]) throws -> Void
    /// Puts the whole file in its place.
    package let commit: () throws -> Void
    /// Gives up; nothing of it remains.
    package let discard: () -> Void

    package init(
        append: @escaping ([UInt8]) throws -> Void, commit: @escaping () throws -> Void,
        discard: @escaping () -> Void
    ) {
        self.append = append
        self.commit = commit
        self.discard = discard
    }

    /// Opens files by path.
    package typealias Opener = @Sendable (_ path: String) throws -> OutputFile

    /// Files that appear whole or not at all.
    package static let atomic: Opener = { path in
        let file = try AtomicFile(path)
        return OutputFile(append: file.append, commit: file.commit, discard: file.discard)
    }
}
