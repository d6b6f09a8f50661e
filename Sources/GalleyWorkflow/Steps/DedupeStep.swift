import GalleyCore
import Synchronization

/// Finds articles that are the same story: by address, by their words, or nearly by their words, as when outlets print
/// one agency's copy.
final class DedupeStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "dedupe",
            summary:
                "Finds articles that are the same story, marks the canonical one with the addresses of its copies, "
                + "and drops or marks the copies.",
            kind: .barrier, takes: .article, gives: nil,
            options: [
                StepOption(
                    "by", .list(.choice(["url", "words", "near"])),
                    default: .array([.string("url"), .string("words")]),
                    summary: "what makes two the same: canonical address, folded words, or words that nearly agree"),
                StepOption(
                    "likeness", .number(0.3...1), default: .number(0.7),
                    summary: "for \"near\": the share of five-word runs that two have in common"),
                StepOption(
                    "copies", .choice(["drop", "mark"]), default: .string("drop"),
                    summary: "what becomes of those that are not canonical"),
            ],
            example: #"{ "by": ["url", "near"], "likeness": 0.8, "copies": "mark" }"#),
        step: { options, _ in DedupeStep(options) })

    private struct State {
        var articles: [Article] = []
        var clusters = ClusterFinder()
    }

    private let ways: Set<String>
    private let likeness: Double
    private let marks: Bool
    private let state = Mutex(State())

    init(_ options: StepOptions) {
        ways = Set(options.strings("by"))
        likeness = options.number("likeness") ?? 0.7
        marks = options.string("copies") == "mark"
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        let sketch = ways.contains("near") ? ShingleSketch(of: article.text) : nil
        let keys = keys(of: article)
        state.withLock { state in
            state.clusters.add(keys: keys, sketch: sketch, likeness: likeness)
            state.articles.append(article)
        }
        return []
    }

    func finish(in context: StepContext) async throws -> [Material] {
        var (articles, clusters) = state.withLock { state in
            defer { state = State() }
            return (state.articles, state.clusters.clusters)
        }
        var dropped: Set<Int> = []
        for cluster in clusters where cluster.count > 1 {
            let canonical = cluster.min { Self.isBefore(articles[$0], $0, articles[$1], $1) } ?? cluster[0]
            let copies = cluster.filter { $0 != canonical }
            let names = copies.map { Self.name(articles[$0]) }
            articles[canonical] = marked(articles[canonical], "duplicates", names, "the same story appeared there too")
            for copy in copies {
                if marks {
                    articles[copy] = marked(
                        articles[copy], "duplicateOf", [Self.name(articles[canonical])], "the same story as that one")
                } else {
                    dropped.insert(copy)
                }
            }
        }
        if !dropped.isEmpty { context.note("\(dropped.count) copies of other articles were left out") }
        return articles.indices.filter { !dropped.contains($0) }.map { .article(articles[$0]) }
    }

    private func keys(of article: Article) -> [ContentHash] {
        var keys: [ContentHash] = []
        if ways.contains("url"), let url = article.metadata.canonicalURL ?? article.metadata.url {
            keys.append(ContentHash(of: "url \(url)".utf8))
        }
        if ways.contains("words") || ways.contains("near") {
            let text = article.text
            if !text.isEmpty { keys.append(ContentHash(ofFolded: "words \(text)")) }
        }
        return keys
    }

    private func marked(_ article: Article, _ subject: String, _ names: [String], _ reason: String) -> Article {
        var editor = ArticleEditor(article, step: "dedupe")
        editor.remark(subject, names.joined(separator: " "), by: RuleStamp("dedupe"), reason: reason)
        return editor.finish()
    }

    /// The one that was published first is canonical; of those without a date, the one that came first.
    private static func isBefore(_ a: Article, _ first: Int, _ b: Article, _ second: Int) -> Bool {
        let times = (a.metadata.published?.unixSeconds ?? .max, b.metadata.published?.unixSeconds ?? .max)
        return times.0 == times.1 ? first < second : times.0 < times.1
    }

    private static func name(_ article: Article) -> String {
        article.metadata.canonicalURL ?? article.metadata.url ?? article.id
    }
}
