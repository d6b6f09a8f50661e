import GalleyCore
import GalleyExport
import GalleyStore
import Glibc

/// Reads articles from JSON Lines, JSON, Markdown, ninjs, NITF, WordPress's export or standard input, one at a time.
struct ArticleReader {
    private let format: ArticleFormat?
    private var operands: ArraySlice<String>
    private var lines: NamedLines?
    private var pending: ArraySlice<ArticleItem> = []

    /// - Parameters:
    ///   - operands: files, or `-`; none means standard input.
    ///   - format: what the files are; told from each where it is left out, standard input being JSON Lines then.
    init(_ operands: [String], format: ArticleFormat? = nil) {
        self.operands = operands.isEmpty ? ["-"] : operands[...]
        self.format = format
    }

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

    /// JSON Lines are read line by line, everything else whole.
    private mutating func open(_ operand: String) throws {
        if try byLine(operand) {
            lines = try NamedLines(operand)
            return
        }
        let bytes =
            operand == "-" ? try FileContents.read(descriptor: STDIN_FILENO) : try FileContents.read(operand)
        let format = self.format ?? ArticleFormat(of: bytes, named: operand)
        if format == .json || format == .ninjs, let article = Self.sidecar(of: operand, bytes) {
            pending = [ArticleItem(article.id, operand, .success(article))]
            return
        }
        pending = Self.items(bytes, format, name: operand == "-" ? "standard input" : operand)[...]
    }

    private func byLine(_ operand: String) throws -> Bool {
        if let format { return format.isByLine }
        if operand == "-" { return true }
        return ArticleFormat(of: try FileContents.opening(of: operand), named: operand).isByLine
    }

    /// The whole article, where it was exported as ninjs together with its record.
    private static func sidecar(of operand: String, _ bytes: [UInt8]) -> Article? {
        guard let beside = try? FileContents.read(ArticleSidecar.path(of: operand)) else { return nil }
        return ArticleSidecar.article(in: beside, of: bytes, format: .ninjs)
    }

    private static func items(_ bytes: [UInt8], _ format: ArticleFormat, name: String) -> [ArticleItem] {
        do {
            if format == .json || format == .ninjs {
                let root = try JSONDocument(bytes).root
                return (root.array ?? [root]).map { item($0, name: name) }
            }
            return try format.articles(in: bytes).map { ArticleItem($0.id, name, .success($0)) }
        } catch {
            return [ArticleItem(nil, name, .failure(BatchError(of: error)))]
        }
    }

    private static func item(_ line: [UInt8], name: String) -> ArticleItem {
        do { return item(try JSONDocument(line).root, name: name) } catch {
            return ArticleItem(nil, name, .failure(BatchError(of: error)))
        }
    }

    private static func item(_ value: JSONView, name: String) -> ArticleItem {
        let id = value["id"]?.string
        if let error = value["error"]?.string {
            return ArticleItem(id, name, .failure(BatchError("an earlier step failed: \(error)")))
        }
        let article = Result { try ArticleFormat.article(value) }.mapError(BatchError.init(of:))
        return ArticleItem(id, name, article)
    }
}
