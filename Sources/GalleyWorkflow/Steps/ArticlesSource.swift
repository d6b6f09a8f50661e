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

    func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        let reader = try ArticleReader(list)
        var lines = try await reader.next()
        while !lines.isEmpty {
            async let following = reader.next()
            try await give(lines, in: context, take)
            lines = try await following
        }
    }

    private func give(
        _ lines: [ArticleReader.Line], in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void
    ) async throws {
        var articles: [Material] = []
        for line in lines {
            switch line.content {
            case .success(let article): articles.append(.article(article))
            case .failure(let error):
                try await take(articles)
                articles = []
                context.setAside("\(list), line \(line.number)", error)
            }
        }
        try await take(articles)
    }
}

/// Reads articles while those before them are worked on.
private actor ArticleReader {
    struct Line: Sendable {
        /// From 1.
        let number: Int
        let content: Result<Article, any Error>
    }

    private let lines: LineReader
    private var number = 0

    init(_ list: String) throws { lines = try LineReader(list) }

    /// The articles that come next: those that are here, at least one; none after the last.
    func next() throws -> [Line] {
        var articles: [Line] = []
        while articles.isEmpty {
            let texts = try lines.nextSome()
            if texts.isEmpty { break }
            for text in texts {
                number += 1
                if text.isEmpty { continue }
                articles.append(Line(number: number, content: Result { try Article(json: text) }))
            }
        }
        return articles
    }
}
