package import GalleyCore
import Glibc

/// Reads files whole, up to a size.
package enum FileContents {
    /// The bytes of a file.
    /// - Parameter limit: how many bytes at most.
    /// - Throws: `FileError` when it cannot be read, `FileTooLarge` when it holds more.
    package static func read(_ path: String, limit: Int = .max) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path: path, code: errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw FileError(.read, path: path, code: EISDIR) }
        if Int(status.st_size) > limit { throw FileTooLarge(path: path, limit: limit) }
        return try read(descriptor, sizeHint: Int(status.st_size), limit: limit, path: path)
    }

    /// The first bytes of a file, enough to tell what it is; none of a pipe, which would lose them.
    /// - Throws: `FileError` when it cannot be read.
    package static func opening(of path: String, count: Int = 4_096) throws -> [UInt8] {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return [] }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path: path, code: errno) }
        defer { close(descriptor) }
        return try readPart(descriptor, count: count, path: path)
    }

    /// The bytes of standard input, or of any open descriptor, to its end.
    /// - Throws: as `read(_:limit:)`.
    package static func read(
        descriptor: Int32, name: String = "standard input", limit: Int = .max
    ) throws -> [UInt8] {
        try read(descriptor, sizeHint: 0, limit: limit, path: name)
    }

    /// The hash of a file's bytes; of a file above 1 MB, of the hashes of its megabytes, so that it need not be held.
    /// - Throws: `FileError`.
    package static func hash(_ path: String) throws -> ContentHash {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path: path, code: errno) }
        defer { close(descriptor) }
        var hashes: [ContentHash] = []
        while true {
            let part = try readPart(descriptor, count: 1 << 20, path: path)
            if part.isEmpty, !hashes.isEmpty { break }
            hashes.append(ContentHash(of: part))
            if part.count < 1 << 20 { break }
        }
        return hashes.count == 1 ? hashes[0] : ContentHash(of: hashes.map(\.hex).joined().utf8)
    }

    /// Bytes from where a descriptor stands; fewer than `count` only at the end.
    /// - Throws: `FileError`.
    package static func readPart(_ descriptor: Int32, count: Int, path: String) throws -> [UInt8] {
        var failure: Int32 = 0
        let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let result = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                if result < 0, errno == EINTR { continue }
                if result < 0 { failure = errno }
                if result <= 0 { break }
                filled += result
            }
        }
        if failure != 0 { throw FileError(.read, path: path, code: failure) }
        return part
    }

    private static func read(_ descriptor: Int32, sizeHint: Int, limit: Int, path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = max(sizeHint + 1, 1 << 16)
        while true {
            let start = bytes.count
            var failure: Int32 = 0
            let more = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                var result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                while result < 0, errno == EINTR { result = Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
                if result < 0 { failure = errno }
                count = max(0, result)
            }
            if failure != 0 { throw FileError(.read, path: path, code: failure) }
            if more.isEmpty { return bytes }
            if start + more.count > limit { throw FileTooLarge(path: path, limit: limit) }
            bytes = start == 0 ? more : bytes + more
            if bytes.count == sizeHint { return bytes }
            chunk = 1 << 20
        }
    }
}
