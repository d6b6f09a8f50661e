import FoundationEssentials
import Glibc

/// A file that appears whole or not at all: bytes go to a temporary name beside it, are flushed to the disk, and the
/// file is renamed into place by `commit`. A writer that goes away uncommitted takes the temporary file with it.
package final class AtomicFile {
    /// Where the file will stand.
    package let path: String
    private let temporaryPath: String
    private var descriptor: Int32

    /// Opens the temporary file, making the folders above it.
    /// - Throws: `FileError` when the folder or the file cannot be made.
    package init(_ path: String) throws {
        self.path = path
        let folder = Self.folder(of: path)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FileError(.createFolder, path: folder, code: errno)
        }
        temporaryPath = "\(folder)/.galley-\(getpid())-\(UInt32.random(in: .min ... .max)).part"
        descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw FileError(.create, path: path, code: errno) }
    }

    deinit { discard() }

    /// Adds bytes.
    /// - Throws: `FileError`, for instance when the disk is full.
    package func append(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(.write, path: path, code: errno) }
            written += count
        }
    }

    /// Flushes the bytes and puts the file in its place, over an older one.
    /// - Throws: `FileError`; the older file is then as it was.
    package func commit() throws {
        guard fsync(descriptor) == 0 else { throw FileError(.flush, path: path, code: errno) }
        close(descriptor)
        descriptor = -1
        guard rename(temporaryPath, path) == 0 else {
            let code = errno
            unlink(temporaryPath)
            throw FileError(.rename, path: path, code: code)
        }
    }

    /// Gives up; nothing of the file remains.
    package func discard() {
        if descriptor < 0 { return }
        close(descriptor)
        descriptor = -1
        unlink(temporaryPath)
    }

    /// Writes a whole file at once.
    /// - Throws: `FileError`.
    package static func write(_ bytes: [UInt8], to path: String) throws {
        let file = try AtomicFile(path)
        try file.append(bytes)
        try file.commit()
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
