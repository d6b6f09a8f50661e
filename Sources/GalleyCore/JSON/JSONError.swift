/// Text that is no JSON, with the place where it stops being so.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was found or missing, in words.
    public let problem: String
    /// Byte offset.
    public let offset: Int
    /// Counted from 1.
    public let line: Int
    /// In bytes, counted from 1.
    public let column: Int

    init(_ problem: String, at offset: Int, in bytes: [UInt8]) {
        self.problem = problem
        self.offset = offset
        (line, column) = Self.lineAndColumn(of: offset, in: bytes)
    }

    /// The line and column, counted from 1, of a byte offset.
    public static func lineAndColumn(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return (line, before.count - start + 1)
    }

    public var description: String { "line \(line), column \(column): \(problem)" }
}
