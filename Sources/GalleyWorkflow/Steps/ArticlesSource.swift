import GalleyCore
import GalleyStore

/// Brings articles that Galley wrote before, one a line.
struct ArticlesSource: Source {
    static let entry = StepEntry(
        StepDescription(
            name: "articles", summary: "Reads articles from JSON Lines, as the format jsonl writes them.",
            kind: .source, takes: nil, gives: .article,
            options: [
                StepOption("list", .path, required: true, summary: "JSON Lines file; \"-\" is standard input")
            ],
            example: #"{ "list": "articles.jsonl" }"#),
        source: { options, context in
            ArticlesSource(list: InputPath.absolute(options.string("list") ?? "-", in: context.inputFolder))
        })

    let list: String

    func read(in context: StepContext, _ take: @Sendable (Material) async throws -> Void) async throws {
        let lines = try LineReader(list)
        var number = 0
        while let line = try lines.next() {
            number += 1
            if line.isEmpty { continue }
            let result = Result { try Article(json: line) }
            switch result {
            case .success(let article): try await take(.article(article))
            case .failure(let error): context.setAside("\(list), line \(number)", error)
            }
        }
    }
}
