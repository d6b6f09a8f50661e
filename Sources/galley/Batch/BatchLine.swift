import GalleyCore
import GalleyStore

/// One line of a batch: `{"id", "url", "file"}`, or `html` or `text` in the place of `file`.
struct BatchLine: Sendable {
    /// Kept in the answer, also when the line cannot be read.
    let id: String?
    let page: Result<WebPage, BatchError>

    /// Reads the line and the file it names.
    /// - Parameter maxBytes: the largest page taken.
    init(_ line: [UInt8], maxBytes: Int) {
        do {
            let value = try JSONReader.read(line)
            guard let object = value.object else {
                throw BatchError("the line is \(value.kindName), not an object with id, url and file")
            }
            id = object["id"]?.string ?? object["id"]?.integer.map(String.init)
            page = Result { try Self.page(object, maxBytes: maxBytes) }.mapError(BatchError.init(of:))
        } catch {
            id = nil
            page = .failure(BatchError(of: error))
        }
    }

    private static func page(_ object: JSONValue.Object, maxBytes: Int) throws -> WebPage {
        var page = WebPage(
            id: object["id"]?.string ?? object["id"]?.integer.map(String.init), url: object["url"]?.string,
            mediaType: object["mediaType"]?.string, charset: object["charset"]?.string, bytes: [])
        if let html = object["html"]?.string {
            page.bytes = Array(html.utf8)
            page.mediaType = "text/html"
            page.charset = "utf-8"
        } else if let text = object["text"]?.string {
            page.bytes = Array(text.utf8)
            page.mediaType = "text/plain"
            page.charset = "utf-8"
        } else if let file = object["file"]?.string {
            page.bytes = try FileContents.read(file, limit: maxBytes)
            if page.mediaType == nil { page.mediaType = InputFormat(guessedFrom: file).mediaType }
        } else {
            throw BatchError("the line names no page: give \"file\", \"html\" or \"text\"")
        }
        if page.bytes.count > maxBytes { throw FileTooLarge(path: "the page", limit: maxBytes) }
        return page
    }
}

/// Why one item of a batch gave no article, in one sentence.
struct BatchError: Error, Sendable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    init(of error: any Error) { description = String(describing: error) }
}

extension InputFormat {
    /// The media type of a page in this format.
    var mediaType: String {
        switch self {
        case .html, .warc: "text/html"
        case .text, .markdown: "text/plain"
        case .json, .jsonl: "application/json"
        }
    }
}
