import Glibc

/// Reads a file or standard input line by line, holding no more than one line and one buffer.
package final class LineReader {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8]
    private var start = 0
    private var end = 0
    private var isAtEnd = false

    /// - Parameter path: `-` is standard input.
    /// - Throws: `FileError` when the file cannot be opened.
    package init(_ path: String) throws {
        self.path = path
        descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw FileError(.read, path: path, code: errno) }
        buffer = [UInt8](repeating: 0, count: 1 << 18)
    }

    deinit { close(descriptor) }

    /// The next line without its end (LF or CRLF); nil after the last.
    /// - Throws: `FileError`, with `EFBIG` for a line above 2 GB.
    package func next() throws -> [UInt8]? {
        var searched = start
        while true {
            if let newline = newline(in: searched..<end) {
                defer { start = newline + 1 }
                let isCRLF = newline > start && buffer[newline - 1] == 0x0D
                return Array(buffer[start..<(isCRLF ? newline - 1 : newline)])
            }
            if isAtEnd {
                if start == end { return nil }
                defer { start = end }
                return Array(buffer[start..<end])
            }
            searched = end - start
            try fill()
        }
    }

    /// The next lines without their ends: those that are here already, at least one; none after the last.
    /// - Throws: as `next()` does.
    package func nextSome() throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        repeat {
            guard let line = try next() else { break }
            lines.append(line)
        } while newline(in: start..<end) != nil
        return lines
    }

    private func newline(in range: Range<Int>) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + range.lowerBound, 0x0A, range.count) else {
                return nil
            }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Moves what is left to the front, makes room and reads on.
    private func fill() throws {
        if start > 0 {
            buffer.replaceSubrange(0..<(end - start), with: buffer[start..<end])
            (start, end) = (0, end - start)
        }
        if end == buffer.count {
            if buffer.count >= 1 << 31 { throw FileError(.read, path: path, code: EFBIG) }
            buffer.append(contentsOf: [UInt8](repeating: 0, count: buffer.count))
        }
        var count = 0
        repeat {
            count = buffer.withUnsafeMutableBytes { bytes in
                Glibc.read(descriptor, bytes.baseAddress.map { $0 + end }, bytes.count - end)
            }
        } while count < 0 && errno == EINTR
        if count < 0 { throw FileError(.read, path: path, code: errno) }
        if count == 0 { isAtEnd = true } else { end += count }
    }
}
