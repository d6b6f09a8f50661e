import Glibc

/// Whole files as bytes.
package enum FileBytes {
    /// Reads a regular file, a pipe or a device to its end.
    /// - Parameter limit: most bytes taken; a larger file is an error.
    /// - Throws: `FileError`, with `EFBIG` above the limit and `EISDIR` for a folder.
    package static func read(_ path: String, limit: Int = 2 << 30) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw FileError(.read, path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path: path, code: errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw FileError(.read, path: path, code: EISDIR) }
        if status.st_size > limit { throw FileError(.read, path: path, code: EFBIG) }
        var bytes: [UInt8] = []
        var room = max(Int(status.st_size) + 1, 4096)
        while true {
            let start = bytes.count
            var count = 0
            bytes.append(
                contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                    repeat {
                        count = Glibc.read(descriptor, buffer.baseAddress, room)
                    } while count < 0 && errno == EINTR
                    filled = max(count, 0)
                })
            if count < 0 { throw FileError(.read, path: path, code: errno) }
            if count == 0 { return bytes }
            if start + count > limit { throw FileError(.read, path: path, code: EFBIG) }
            room = max(room - count, 65_536)
        }
    }
}
