import GalleyStore

/// The lines of an input that are not blank, each with a name for messages.
struct NamedLines {
    private var reader: LineReader
    private let name: String
    private var number = 0

    /// - Parameter name: what to call the input.
    init(descriptor: Int32, name: String) {
        reader = LineReader(descriptor: descriptor, name: name)
        self.name = name
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
