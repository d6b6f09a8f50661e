import GalleyStore

/// The lines of an input that are not blank, each with a name for messages.
struct NamedLines {
    private let reader: LineReader
    private let name: String
    private var number = 0

    /// - Parameter path: a file, or `-` for standard input.
    /// - Throws: `FileError` when it cannot be opened.
    init(_ path: String) throws {
        reader = try LineReader(path)
        name = path == "-" ? "standard input" : path
    }

    /// The next line and what to call it: `pages.jsonl, line 3`.
    /// - Throws: `FileError` when reading fails.
    mutating func next() throws -> (line: [UInt8], name: String)? {
        while let line = try reader.next() {
            number += 1
            if !line.allSatisfy({ $0 <= 0x20 }) { return (line, "\(name), line \(number)") }
        }
        return nil
    }
}
