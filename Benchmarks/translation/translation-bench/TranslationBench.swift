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
        var language: String?
        var spans: [Name]?
    }

    static func main() throws {
        switch CommandLine.arguments.dropFirst().first {
        case "rows": try eachLine { line in rows(line) }
        case "names":
            let model = try CommandLine.arguments.dropFirst(2).first.map { try Data(contentsOf: URL(filePath: $0)) }
            let trial = NameTrial(table: model.map(Array.init))
            try eachLine { line in names(line, trial) + "\n" }
        case "tags": try tags()
        case "speed": try speed()
        case "terms": try terms()
        default:
            print(
                "usage: translation-bench rows|names [MODEL]|tags|speed|terms < lines of {\"text\": …, \"spans\": […]}")
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

    /// `kind start end confidence tagged`, a line for each name, and an empty one behind the last.
    private static func names(_ line: Line, _ trial: NameTrial) -> String {
        trial.names(in: line.text).map { name in
            let range = "\(name.range.lowerBound)\t\(name.range.upperBound)"
            return "\(name.kind)\t\(range)\t\(name.confidence)\t\(name.isTagged ? 1 : 0)\n"
        }.joined()
    }

    /// What is said of each article, for comparing before a change with after: a line for its language, its segments and
    /// its tags.
    private static func tags() throws {
        let tagger = try ArticleTagger()
        for article in try articles() {
            let tagged = tagger.tag(article)
            print("article", tagged.metadata.language ?? "und")
            for segment in tagged.segments { print("segment", segment.id, segment.range) }
            for tag in tagged.tags {
                let properties = tag.properties.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
                print(tag.category.rawValue, tag.block, tag.range, tag.value ?? "-", properties, tag.confidence)
            }
        }
    }

    private static func articles() throws -> [Article] {
        var articles: [Article] = []
        while let text = readLine() {
            let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
            let body = line.text.split(separator: "\n").map { Block(.paragraph, text: String($0)) }
            articles.append(
                Article(
                    metadata: Metadata(language: line.language), body: body,
                    source: SourceRecord(mediaType: "text/plain")))
        }
        return articles
    }

    /// Tags and segments an article of each line, on one thread, and says how many megabytes of text that is a second.
    private static func speed() throws {
        let tagger = try ArticleTagger()
        let articles = try articles()
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

    /// Finds 100,000 terms, one in fifty of them from the texts, and says how many megabytes of text that is a second.
    private static func terms() throws {
        let texts = try articles().map(\.text)
        var terms: Set<String> = []
        for (number, pair) in texts.flatMap(pairs).enumerated() where number % 7 == 0 && terms.count < 2_000 {
            terms.insert(pair)
        }
        var state: UInt64 = 1
        while terms.count < 100_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            terms.insert("\(word(of: state >> 33)) \(word(of: state >> 45))")
        }
        let finder = TermFinder(terms.sorted(), language: "en")
        let bytes = texts.map { Array($0.utf8) }
        let size = bytes.reduce(0) { $0 + $1.count }
        var (best, found) = (0.0, 0)
        for _ in 0..<5 {
            let start = clock()
            found = bytes.reduce(0) { $0 + finder.matches(in: $1).count }
            best = max(best, Double(size) / 1e6 / (Double(clock() - start) / Double(CLOCKS_PER_SEC)))
        }
        print("glossary: \(String(format: "%.1f", best)) MB/s of text with \(terms.count) terms, \(found) found")
    }

    /// Words that follow each other.
    private static func pairs(_ text: String) -> [String] {
        let words = text.split(separator: " ")
        return zip(words, words.dropFirst()).map { "\($0) \($1)" }.filter { $0.allSatisfy { $0.isLetter || $0 == " " } }
    }

    /// A made-up word.
    private static func word(of number: UInt64) -> String {
        let syllables = [
            "ka", "lo", "mi", "ter", "san", "ver", "di", "pro", "un", "ing", "sta", "re", "bo", "chi", "del", "fra",
        ]
        var (number, word) = (number, "")
        for _ in 0..<4 {
            word += syllables[Int(number & 15)]
            number >>= 4
        }
        return word
    }
}
