import FoundationEssentials
import GalleyStore
import Glibc

/// A temporary file that a writer builds its format in and hands on in parts; it goes away with its owner.
final class HeldFile: Sendable {
    /// Bytes handed on at a time.
    private static let partSize = 1 << 20

    let path: String

    /// - Parameter kind: what is built in it, for those who find one a killed process left behind.
    init(_ kind: String) {
        let folder = FileManager.default.temporaryDirectory.path
        path = "\(folder)/galley-\(kind)-\(getpid())-\(UInt64.random(in: .min ... .max))"
    }

    deinit { unlink(path) }

    /// Adds bytes at the end.
    /// - Throws: `FileError`.
    func append(_ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(.write, path: path, code: errno) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(.write, path: path, code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// The bytes from an offset, as many as are handed on at a time; none at the end.
    /// - Throws: `FileError`.
    func part(from offset: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path: path, code: errno) }
        defer { close(descriptor) }
        lseek(descriptor, off_t(offset), SEEK_SET)
        return try FileContents.readPart(descriptor, count: Self.partSize, path: path)
    }
}
