import Foundation
import GalleyCore
import GalleyTranslation

/// What the scripts beside this folder run: rows for the trainer, names for the evaluation, and the speed of tagging.
@main
enum TranslationBench {
    /// A line of input: a text with the names that are known in it.
    private struct Line: Decodable {
        struct Name: Decodable {
            var start: Int
            var end: Int
            var kind: String
        }

        var text: String
        var spans: [Name]?
    }

    static func main() throws {
        switch CommandLine.arguments.dropFirst().first {
        case "rows": try eachLine { line in rows(line) }
        case "names": try eachLine { line in names(line) + "\n" }
        case "speed": try speed()
        default: print("usage: translation-bench rows|names|speed < lines of {\"text\": …, \"spans\": […]}")
        }
    }

    private static func eachLine(_ answer: (Line) -> String) throws {
        while let line = readLine() {
            print(answer(try JSONDecoder().decode(Line.self, from: Data(line.utf8))), terminator: "")
        }
    }

    /// `label feature feature …`, a line for each word that is judged.
    private static func rows(_ line: Line) -> String {
        let names = (line.spans ?? []).map { ($0.start..<$0.end, $0.kind) }
        return NameTrainingRows.rows(of: line.text, names: names)
            .map { $0.map(String.init).joined(separator: " ") + "\n" }.joined()
    }

    /// `kind start end confidence`, a line for each name.
    private static func names(_ line: Line) -> String {
        NameTrainingRows.names(in: line.text)
            .map { "\($0.kind)\t\($0.range.lowerBound)\t\($0.range.upperBound)\t\($0.confidence)\n" }.joined()
    }

    /// Tags and segments an article of each line, on one thread, and says how many megabytes of text that is a second.
    private static func speed() throws {
        let tagger = try ArticleTagger()
        var articles: [Article] = []
        while let text = readLine() {
            let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
            let body = line.text.split(separator: "\n").map { Block(.paragraph, text: String($0)) }
            articles.append(
                Article(metadata: Metadata(language: "en"), body: body, source: SourceRecord(mediaType: "text/plain")))
        }
        let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
        var best = 0.0
        for _ in 0..<3 {
            let start = clock()
            for article in articles { _ = tagger.tag(article) }
            let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            best = max(best, Double(bytes) / 1e6 / seconds)
        }
        print("tagging and segments: \(String(format: "%.2f", best)) MB/s of text, \(articles.count) articles")
    }
}
