import Glibc

/// Reads a descriptor line by line, holding little more than one line at a time.
package struct LineReader {
    private let descriptor: Int32
    private let name: String
    private let maxLine: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var ended = false

    /// - Parameters:
    ///   - name: what to call the input in errors.
    ///   - maxLine: bytes of the longest line taken; a longer one is an error.
    package init(descriptor: Int32, name: String = "standard input", maxLine: Int = 1 << 30) {
        self.descriptor = descriptor
        self.name = name
        self.maxLine = maxLine
    }

    /// The next line without its end, or nil after the last.
    /// - Throws: `FileError` when reading fails, `FileTooLarge` for a line without end.
    package mutating func next() throws -> [UInt8]? {
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                let line = buffer[start..<end]
                start = end + 1
                searched = start
                return Array(line.last == 0x0D ? line.dropLast() : line)
            }
            searched = buffer.count
            if ended {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return Array(buffer[start...])
            }
            try fill()
        }
    }

    private mutating func fill() throws {
        if start > 0 {
            buffer.removeSubrange(..<start)
            searched -= start
            start = 0
        }
        if buffer.count > maxLine { throw FileTooLarge(path: "a line of \(name)", limit: maxLine) }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var count = Glibc.read(descriptor, &chunk, chunk.count)
        while count < 0, errno == EINTR { count = Glibc.read(descriptor, &chunk, chunk.count) }
        if count < 0 { throw FileError(.read, path: name, code: errno) }
        if count == 0 { ended = true }
        buffer.append(contentsOf: chunk[..<count])
    }
}
