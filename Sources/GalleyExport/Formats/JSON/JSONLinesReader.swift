public import GalleyCore

/// Reads articles from JSON Lines as the bytes come, line by line; a line that is no article becomes an error of its
/// own and the rest goes on.
public struct JSONLinesReader: Sendable {
    /// What a line held.
    public struct Line: Sendable {
        /// Counted from 1.
        public let number: Int
        public let article: Result<Article, ExportError>
    }

    /// Longer lines are errors: 512 MB.
    private static let longestLine = 512 << 20

    private var pending: [UInt8] = []
    private var lineNumber = 0
    private var isSkipping = false

    public init() {}

    /// Takes the next bytes.
    /// - Returns: the lines that are complete with them; blank ones are left out.
    public mutating func read(_ bytes: some Collection<UInt8>) -> [Line] {
        var lines: [Line] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            if !isSkipping { pending.append(contentsOf: rest[..<end]) }
            if let line = takeLine() { lines.append(line) }
            rest = rest[rest.index(after: end)...]
        }
        if !isSkipping { pending.append(contentsOf: rest) }
        if pending.count > Self.longestLine {
            isSkipping = true
            pending.removeAll()
        }
        return lines
    }

    /// The last line, where it has no line end.
    public mutating func finish() -> Line? { pending.isEmpty && !isSkipping ? nil : takeLine() }

    /// Everything in one piece.
    public static func read(_ bytes: [UInt8]) -> [Line] {
        var reader = JSONLinesReader()
        let lines = reader.read(bytes)
        return lines + [reader.finish()].compactMap(\.self)
    }

    private mutating func takeLine() -> Line? {
        lineNumber += 1
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        if isSkipping {
            isSkipping = false
            return failed("is longer than \(Self.longestLine >> 20) MB")
        }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
        do {
            return Line(number: lineNumber, article: .success(try Article(json: bytes)))
        } catch let error as JSONError {
            return failed("is no JSON at column \(error.column): \(error.problem)")
        } catch {
            return failed("\(error)")
        }
    }

    private func failed(_ problem: String) -> Line {
        let error = ExportError(.read, subject: "line \(lineNumber)", "line \(lineNumber) \(problem)")
        return Line(number: lineNumber, article: .failure(error))
    }
}
