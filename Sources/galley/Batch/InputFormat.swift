/// What `--from` names: how an input is read.
enum InputFormat: String, CaseIterable, Sendable {
    case html, text, jsonl, json, warc, markdown

    /// The format of a file by its name; pages without an ending are taken for HTML.
    init(guessedFrom path: String) {
        let name = path.lowercased()
        let guesses: [(String, InputFormat)] = [
            (".jsonl", .jsonl), (".ndjson", .jsonl), (".json", .json), (".warc", .warc), (".warc.gz", .warc),
            (".txt", .text), (".text", .text), (".md", .markdown), (".markdown", .markdown),
        ]
        self = guesses.first { name.hasSuffix($0.0) }?.1 ?? .html
    }

    /// The media type of a page in this format.
    var mediaType: String {
        switch self {
        case .html, .warc: "text/html"
        case .text, .markdown: "text/plain"
        case .json, .jsonl: "application/json"
        }
    }
}
