import FoundationEssentials
import GalleyCore
import Testing

@testable import GalleyTranslation

/// The project's own stories, in all their languages, out to a translator and home again.
@Suite("Fixtures there and back")
struct FixtureTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/Pages")

    static let stories: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
        .filter { FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/expected.txt").path()) }.sorted()

    static func article(_ name: String) throws -> Article {
        let json = try JSONReader.read(
            [UInt8](Data(contentsOf: folder.appending(path: "\(name)/expected.json"))))
        let text = try String(contentsOf: folder.appending(path: "\(name)/expected.txt"), encoding: .utf8)
        let blocks = text.split(separator: "\n\n").map { Block(.paragraph, text: String($0)) }
        let article = Article(
            id: name,
            metadata: Metadata(headline: json["headline"]?.string, language: json["language"]?.string), body: blocks,
            source: SourceRecord(mediaType: "text/html"))
        var editor = ArticleEditor(article, step: "tag")
        editor.setTags([], segments: HandoffSamples.segments(article))
        return editor.finish()
    }

    @Test("there are stories to test with")
    func some() { #expect(Self.stories.count >= 8) }

    @Test("every story's units are the same in every format", arguments: stories, FormatTests.names)
    func formats(story: String, format: String) throws {
        let article = try Self.article(story)
        let bytes = try HandoffSamples.write(article, format, target: "eo", ["prefill": .bool(true)])
        let returned = try HandoffReader.read(bytes, name: "f")[0]
        let byID = Dictionary(returned.units.map { ($0.id, $0) }) { first, _ in first }
        for unit in ArticleUnits(article).units where unit.isTranslatable {
            #expect(byID[unit.id]?.target?.text == unit.source.text)
        }
    }

    @Test("no check finds a fault with the story's own words", arguments: stories)
    func ownWords(story: String) throws {
        let article = try Self.article(story)
        let pairs = ArticleUnits(article).units.map { TranslatedUnit($0, target: $0.source) }
        let language = article.metadata.language
        let report = try TranslationChecks().report(on: pairs, from: language, to: language)
        #expect(report.findings.filter { $0.severity == .error }.isEmpty, Comment(rawValue: report.text))
    }

    @Test("a pseudo-translation has the story's structure and nothing is left over", arguments: stories)
    func pseudo(story: String) throws {
        let article = try Self.article(story)
        let result = try PseudoTranslator().translate(article, into: "eo")
        #expect(result.report.count(.missing) + result.report.count(.extra) + result.report.count(.stale) == 0)
        #expect(result.article.body.map(\.id) == article.body.map(\.id))
        #expect(result.article.segments.count == ArticleUnits(article).units.count { $0.place.block != nil })
        let checks = try TranslationChecks(disabled: ["target-script", "untranslated", "numbers", "money", "percent"])
        let report = checks.report(on: result.pairs, from: article.metadata.language, to: "eo")
        #expect(report.findings.filter { $0.severity == .error }.isEmpty, Comment(rawValue: report.text))
        let pairs = ArticlePairing.pairs(source: article, translation: result.article)
        #expect(pairs.map(\.unit.id) == ArticleUnits(article).units.map(\.id))
        for pair in pairs {
            #expect(pair.target.text == result.pairs.first { $0.unit.id == pair.unit.id }?.target.text)
        }
    }
}
