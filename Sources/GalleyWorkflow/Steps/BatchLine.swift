import GalleyCore

/// One line of a batch: `{"id", "url", and "file", "html" or "text"}`.
struct BatchLine {
    private let object: JSONValue
    private let folder: String

    /// - Throws: `BatchLineError` when the line is no JSON object.
    init(_ line: [UInt8], in folder: String) throws {
        self.folder = folder
        do {
            object = try JSONReader.read(line)
        } catch let error as JSONError {
            throw BatchLineError(problem: "the line is no JSON: \(error.problem), column \(error.column)")
        }
        if object.object == nil { throw BatchLineError(problem: "the line holds \(object.kindName), not an object") }
    }

    /// The page the line names or holds.
    /// - Throws: `BatchLineError`, or `FileError` when its file cannot be read.
    func page() throws -> WebPage {
        let (id, url) = (object["id"]?.string, object["url"]?.string)
        if let file = object["file"]?.string {
            var page = try PagesSource.page(at: InputPath.absolute(file, in: folder), url: url)
            page.id = id ?? page.id
            return page
        }
        if let html = object["html"]?.string {
            return WebPage(id: id, url: url, mediaType: "text/html", charset: "utf-8", bytes: Array(html.utf8))
        }
        if let text = object["text"]?.string {
            return WebPage(id: id, url: url, mediaType: "text/plain", charset: "utf-8", bytes: Array(text.utf8))
        }
        throw BatchLineError(problem: "the line has neither \"file\", \"html\" nor \"text\"")
    }
}

/// A line of a batch that cannot be used.
struct BatchLineError: Error, Sendable, CustomStringConvertible {
    let problem: String

    var description: String { problem }
}
