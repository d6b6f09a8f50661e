import Glibc

/// Files that sources read: bytes whole, or lines one by one.
struct InputFile {
    /// `-` for standard input.
    static let standardInput = "-"

    let path: String

    /// - Parameter path: relative to the folder, or absolute, or `-`.
    init(_ path: String, in folder: String) {
        let isWhole = path.hasPrefix("/") || path == Self.standardInput || folder.isEmpty
        self.path = isWhole ? path : folder + (folder.hasSuffix("/") ? "" : "/") + path
    }

    /// All of it.
    /// - Throws: `SourceProblem` when it cannot be read or is larger than `limit` bytes.
    func bytes(limit: Int) throws -> [UInt8] {
        var all: [UInt8] = []
        try pieces { piece in
            all += piece
            guard all.count <= limit else {
                throw SourceProblem(
                    .tooLarge, path, "\(path) is larger than \(limit) bytes, which is no page; leave it out")
            }
        }
        return all
    }

    /// Calls `body` with each line, white space around it removed.
    /// - Throws: `SourceProblem` when it cannot be read, or what `body` throws.
    func lines(_ body: (String) async throws -> Void) async throws {
        let descriptor = try open()
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var rest: [UInt8] = []
        while let piece = try read(descriptor) {
            rest += piece
            guard let last = rest.lastIndex(of: 10) else { continue }
            for line in rest[..<last].split(separator: 10) { try await body(Self.trimmed(line)) }
            rest.removeFirst(last + 1)
        }
        for line in rest.split(separator: 10) { try await body(Self.trimmed(line)) }
    }

    private func pieces(_ body: ([UInt8]) throws -> Void) throws {
        let descriptor = try open()
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        while let piece = try read(descriptor) { try body(piece) }
    }

    private func open() throws -> Int32 {
        if path == Self.standardInput { return STDIN_FILENO }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw problem() }
        return descriptor
    }

    /// The next piece; nil at the end.
    private func read(_ descriptor: Int32) throws -> [UInt8]? {
        var failed = false
        let piece = [UInt8](unsafeUninitializedCapacity: 256 * 1_024) { buffer, count in
            var got = -1
            repeat { got = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
            failed = got < 0
            count = max(0, got)
        }
        if failed { throw problem() }
        return piece.isEmpty ? nil : piece
    }

    private func problem() -> SourceProblem {
        SourceProblem(
            .unreadable, path, "\(path) cannot be read (\(String(cString: strerror(errno)))); check the path")
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
        var line = line
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        while let first = line.first, first <= 0x20 { line.removeFirst() }
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
