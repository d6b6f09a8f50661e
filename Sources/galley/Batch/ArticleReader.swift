import GalleyCore
import GalleyStore
import Glibc

/// Reads articles that Galley wrote, from JSON Lines, JSON or standard input, one at a time.
struct ArticleReader {
    private var operands: ArraySlice<String>
    private var lines: NamedLines?
    private var pending: ArraySlice<ArticleItem> = []

    /// - Parameter operands: files, or `-`; none means standard input.
    init(_ operands: [String]) { self.operands = operands.isEmpty ? ["-"] : operands[...] }

    /// The next item, or nil after the last.
    /// - Throws: `FileError` for a file that cannot be read.
    mutating func next() throws -> ArticleItem? {
        while true {
            if let item = pending.popFirst() { return item }
            if let (line, name) = try lines?.next() { return Self.item(line, name: name) }
            lines = nil
            guard let operand = operands.popFirst() else { return nil }
            try open(operand)
        }
    }

    /// JSON files are read whole (one article or a list of them), everything else line by line.
    private mutating func open(_ operand: String) throws {
        if InputFormat(guessedFrom: operand) == .json {
            let bytes = try FileContents.read(operand)
            pending = Self.items(bytes, name: operand)[...]
            return
        }
        lines = try NamedLines(operand)
    }

    private static func items(_ bytes: [UInt8], name: String) -> [ArticleItem] {
        do {
            let value = try JSONReader.read(bytes)
            return (value.array ?? [value]).map { item($0, name: name) }
        } catch {
            return [ArticleItem(nil, name, .failure(BatchError(of: error)))]
        }
    }

    private static func item(_ line: [UInt8], name: String) -> ArticleItem {
        do { return item(try JSONReader.read(line), name: name) } catch {
            return ArticleItem(nil, name, .failure(BatchError(of: error)))
        }
    }

    private static func item(_ value: JSONValue, name: String) -> ArticleItem {
        let id = value["id"]?.string
        if let error = value["error"]?.string {
            return ArticleItem(id, name, .failure(BatchError("an earlier step failed: \(error)")))
        }
        let article = Result { try Article(json: value) }.mapError(BatchError.init(of:))
        return ArticleItem(id, name, article)
    }
}
