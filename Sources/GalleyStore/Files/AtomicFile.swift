import FoundationEssentials
import Glibc

/// A file that appears whole or not at all: bytes go to a temporary name beside it, are flushed to the disk, and the
/// file is renamed into place by `commit`. A writer that goes away uncommitted takes the temporary file with it.
///
/// A file that stands there already with the same bytes is left as it is, untouched: the temporary file is made only
/// at the first byte that differs.
package final class AtomicFile {
    /// Where the file will stand.
    package let path: String
    private let temporaryPath: String
    /// The temporary file; -1 while there is none.
    private var descriptor: Int32 = -1
    /// The file that stands there now, as long as the bytes so far are the same; -1 after that.
    private var standing: Int32
    /// Bytes so far that are the same as in the file standing there.
    private var sameCount = 0

    private static let mark = ".galley-"
    private static let ending = ".part"

    /// Makes the folders above the file.
    /// - Throws: `FileError` when the folder or the temporary file cannot be made.
    package init(_ path: String) throws {
        self.path = path
        let folder = Self.folder(of: path)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FileError(.createFolder, path: folder, code: errno)
        }
        temporaryPath = "\(folder)/\(Self.mark)\(getpid())-\(UInt32.random(in: .min ... .max))\(Self.ending)"
        standing = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if !isOrdinary(standing) { try startTemporary() }
    }

    deinit { discard() }

    /// Adds bytes.
    /// - Throws: `FileError`, for instance when the disk is full.
    package func append(_ bytes: [UInt8]) throws {
        if descriptor < 0 {
            if Self.areEqual(try Self.part(standing, path: path, bytes.count), bytes) {
                sameCount += bytes.count
                return
            }
            try startTemporary()
        }
        try write(bytes)
    }

    /// Flushes the bytes and puts the file in its place, over an older one.
    /// - Throws: `FileError`; the older file is then as it was.
    package func commit() throws {
        if descriptor < 0 {
            var status = stat()
            if standing >= 0, fstat(standing, &status) == 0, Int(status.st_size) == sameCount { return discard() }
            try startTemporary()
        }
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
        closeStanding()
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

    /// Takes away the temporary files that processes which are no more left below a folder.
    package static func sweep(_ folder: String) {
        for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
            guard let name = path.split(separator: "/").last, name.hasPrefix(mark), name.hasSuffix(ending),
                let process = Int32(name.dropFirst(mark.count).prefix { $0 != "-" }),
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink(folder + "/" + path)
        }
    }

    /// Opens the temporary file with the bytes that were the same so far.
    private func startTemporary() throws {
        descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw FileError(.create, path: path, code: errno) }
        defer { closeStanding() }
        if standing >= 0 { lseek(standing, 0, SEEK_SET) }
        while sameCount > 0 {
            let part = try Self.part(standing, path: path, min(sameCount, 1 << 20))
            if part.isEmpty { throw FileError(.read, path: path, code: EIO) }
            try write(part)
            sameCount -= part.count
        }
    }

    private func write(_ bytes: [UInt8]) throws {
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

    private func closeStanding() {
        if standing >= 0 { close(standing) }
        standing = -1
    }

    private func isOrdinary(_ descriptor: Int32) -> Bool {
        var status = stat()
        return descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private static func part(_ descriptor: Int32, path: String, _ count: Int) throws -> [UInt8] {
        try FileContents.readPart(descriptor, count: count, path: path)
    }

    /// Whole blocks at a time, which `==` does not.
    private static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.count == second.count else { return false }
        return first.isEmpty || memcmp(first, second, first.count) == 0
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
