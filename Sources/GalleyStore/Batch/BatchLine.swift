package import GalleyCore

/// One line of a batch: `{"id", "url", "mediaType", "charset"}` and the page itself under `html` or `text`, or the path
/// of its file under `file`.
package struct BatchLine: Sendable {
    /// Kept in the answer, also when the page cannot be read.
    package let id: String?
    private let object: JSONValue.Object
    private let folder: String?

    /// - Parameter folder: what paths are relative to; the working folder when nil.
    /// - Throws: `BatchLineError` when the line is no JSON object.
    package init(_ line: [UInt8], in folder: String? = nil) throws {
        self.folder = folder
        let value: JSONValue
        do {
            value = try JSONReader.read(line)
        } catch let error as JSONError {
            throw BatchLineError(description: "the line is no JSON: \(error.problem), column \(error.column)")
        }
        guard let object = value.object else {
            throw BatchLineError(
                description: "the line is \(value.kindName), not an object with \"file\", \"html\" or \"text\"")
        }
        self.object = object
        id = object["id"]?.string ?? object["id"]?.integer.map(String.init)
    }

    /// The page the line names or holds.
    /// - Parameter maxBytes: the largest page taken.
    /// - Throws: `BatchLineError`, `FileError` when its file cannot be read, `FileTooLarge`.
    package func page(maxBytes: Int = .max) throws -> WebPage {
        var page = WebPage(
            id: id, url: object["url"]?.string, mediaType: object["mediaType"]?.string,
            charset: object["charset"]?.string, bytes: [])
        if let html = object["html"]?.string {
            page = page.holding(html, "text/html")
        } else if let text = object["text"]?.string {
            page = page.holding(text, "text/plain")
        } else if let file = object["file"]?.string {
            let path = folder.map { file.hasPrefix("/") ? file : $0 + "/" + file } ?? file
            page.bytes = try FileContents.read(path, limit: maxBytes)
            page.mediaType = page.mediaType ?? Self.mediaType(ofFile: file)
            page.file = path
        } else {
            throw BatchLineError(description: "the line names no page: give \"file\", \"html\" or \"text\"")
        }
        if page.bytes.count > maxBytes { throw FileTooLarge(path: "the page", limit: maxBytes) }
        return page
    }

    /// What a file's name says of its type; pages without a known ending are taken for HTML.
    private static func mediaType(ofFile name: String) -> String {
        let endings = [".txt", ".text", ".md", ".markdown"]
        let name = name.lowercased()
        return endings.contains { name.hasSuffix($0) } ? "text/plain" : "text/html"
    }
}

extension WebPage {
    /// The page with words that came inside JSON, which is UTF-8.
    fileprivate func holding(_ text: String, _ mediaType: String) -> WebPage {
        var page = self
        (page.bytes, page.mediaType, page.charset) = (Array(text.utf8), mediaType, "utf-8")
        return page
    }
}

/// A line of a batch that cannot be used, in one sentence.
package struct BatchLineError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}
