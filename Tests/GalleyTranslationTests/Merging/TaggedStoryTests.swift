import GalleyCore
import Testing

@testable import GalleyTranslation

/// What the tagger finds goes to the translator and comes home.
@Suite("A tagged story there and back")
struct TaggedStoryTests {
    private static let story: Article = {
        let article = Article(
            id: "tagged", metadata: Metadata(headline: "Port shut", language: "en"),
            body: [
                Block(
                    .paragraph,
                    text: "PORT LUCERO, Nov 5, 2020, Reuters. The Port Safety Board (PSB) said on Nov. 4 that it would "
                        + "cost US$5 billion. “We wait,” Mayor Ana Ruiz said. “Nobody knows how long,” she added."),
                Block(.paragraph, text: "Write to desk@port.example or see https://port.example/strike. It rose 40%."),
            ], source: SourceRecord(mediaType: "text/plain"))
        return (try? ArticleTagger())?.tag(article) ?? article
    }()

    @Test("its segments are the hand-off's units", arguments: FormatTests.names)
    func units(format: String) throws {
        let returned = try HandoffReader.read(
            HandoffSamples.write(Self.story, format, target: "de", ["prefill": .bool(true)]), name: "f")[0]
        let segments = Self.story.segments.map { HandoffID.token($0.id) }
        #expect(!segments.isEmpty)
        #expect(returned.units.map(\.id).filter { $0 != "headline" } == segments)
    }

    @Test("pseudo-translated, it keeps what the checks compare and every tag")
    func pseudo() throws {
        let result = try PseudoTranslator().translate(Self.story, into: "pt")
        #expect(result.report.isComplete)
        #expect(result.report.tagsLost.isEmpty)
        let kinds = result.article.tags.map(\.category.rawValue).sorted()
        #expect(kinds == Self.story.tags.map(\.category.rawValue).sorted())
        let report = try TranslationChecks().report(on: result.pairs, from: "en", to: "pt")
        #expect(report.findings.filter { $0.severity == .error }.isEmpty, Comment(rawValue: report.text))
    }
}
