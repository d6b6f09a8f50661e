import GalleyStore
import Glibc

/// A file that a source reads, named relative to the workflow's folder.
struct InputFile {
    /// `-` for standard input.
    private static let standardInput = "-"

    let path: String

    /// - Parameter path: relative to the folder, or absolute, or `-`.
    init(_ path: String, in folder: String) {
        let isWhole = path.hasPrefix("/") || path == Self.standardInput || folder.isEmpty
        self.path = isWhole ? path : folder + (folder.hasSuffix("/") ? "" : "/") + path
    }

    /// All of it.
    /// - Throws: `FileError` when it cannot be read, `FileTooLarge` when it holds more than `limit` bytes.
    func bytes(limit: Int) throws -> [UInt8] {
        path == Self.standardInput
            ? try FileContents.read(descriptor: STDIN_FILENO, limit: limit)
            : try FileContents.read(path, limit: limit)
    }

    /// Calls `body` with each line, white space around it removed.
    /// - Throws: `FileError` when it cannot be read, or what `body` throws.
    func lines(_ body: (String) async throws -> Void) async throws {
        let reader = try LineReader(path)
        while let line = try reader.next() { try await body(Self.trimmed(line)) }
    }

    /// How many lines there are that are neither blank nor begin with #.
    /// - Throws: `FileError` when it cannot be read.
    func countOfLines() throws -> Int {
        let reader = try LineReader(path)
        var count = 0
        while let line = try reader.next() {
            let first = line.first { $0 > 0x20 }
            if let first, first != UInt8(ascii: "#") { count += 1 }
        }
        return count
    }

    private static func trimmed(_ line: [UInt8]) -> String {
        var line = line[...]
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        while let first = line.first, first <= 0x20 { line.removeFirst() }
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
