import GalleyCore
import GalleyStore

/// A file that holds what a test shall give, word for word: as JSON, or as the text alone.
struct GoldenFile {
    /// Relative to the workflow file.
    let name: String
    let folder: String

    private var path: String { InputPath.absolute(name, in: folder) }

    /// Why a name cannot be that of a golden file, as the end of a sentence; nil when it can.
    static func problem(_ name: String) -> String? {
        name.hasSuffix(".json") || name.hasSuffix(".txt") ? nil : "must end in .json or .txt"
    }

    /// What articles look like in the file.
    func text(of articles: [Article]) -> String {
        let parts = articles.map { article in
            name.hasSuffix(".txt")
                ? article.headline + "\n\n" + article.text + "\n"
                : String(decoding: article.json(pretty: true), as: UTF8.self) + "\n"
        }
        return parts.joined(separator: "\n")
    }

    /// What differs from the file, a line each; nothing when it is the same.
    /// - Parameter isUpdating: puts the file right, which is a failure all the same: somebody must look at it.
    /// - Throws: `FileError` when it cannot be written.
    func differences(from articles: [Article], isUpdating: Bool) throws -> [String] {
        let text = text(of: articles)
        guard let bytes = try? FileContents.read(path) else {
            if isUpdating {
                try AtomicFile.write(Array(text.utf8), to: path)
                return ["the golden file \(name) was written; look at it and run the test again"]
            }
            return ["there is no golden file \(name); galley test --update writes it"]
        }
        let expected = String(decoding: bytes, as: UTF8.self)
        if expected == text { return [] }
        let difference = LineDifference(from: expected, to: text)
        if isUpdating {
            try AtomicFile.write(Array(text.utf8), to: path)
            return ["the golden file \(name) was put right; look at it and run the test again"] + difference.lines
        }
        return ["differs from the golden file \(name) (- expected, + came out):"] + difference.lines
    }
}
