import GalleyCore
import GalleyStore

/// Brings articles that Galley wrote before, one a line.
struct ArticlesSource: UnreadSource {
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

    func readLater(in context: StepContext, _ take: @Sendable ([UnreadMaterial]) async throws -> Void) async throws {
        let lines = try LineReader(list)
        var number = 0
        while true {
            let texts = try lines.nextSome()
            if texts.isEmpty { break }
            var articles: [UnreadMaterial] = []
            for text in texts {
                number += 1
                if text.isEmpty { continue }
                articles.append(
                    UnreadMaterial(place: "\(list), line \(number)") { .article(try Article(json: text)) })
            }
            try await take(articles)
        }
    }
}
