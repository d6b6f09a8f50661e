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

    @Test("a quotation over two sentences is one in the translation")
    func longQuotation() throws {
        let words = "She said: “We wait. Nobody knows how long,” and left."
        let article = Article(
            id: "q", metadata: Metadata(language: "en"), body: [Block(.paragraph, text: words)],
            source: SourceRecord(mediaType: "text/plain"))
        let block = article.body[0]
        let whole = block.text.utf8.count
        var editor = ArticleEditor(article, step: "tag")
        let quoted = try #require(QuotedStretches.ranges(in: words).first)
        editor.setTags(
            [Tag(.quotation, in: block.id, quoted, rule: RuleStamp("r"), confidence: 1)],
            segments: [
                Segment(id: "a", block: block.id, range: 0..<21), Segment(id: "b", block: block.id, range: 22..<whole),
            ])
        let returned = try ReturnedHandoff(
            mediaType: "", targetLanguage: "de",
            units: [
                ReturnedUnit(id: "a", source: nil, target: HandoffText("Sie sagte: „Wir warten.")),
                ReturnedUnit(id: "b", source: nil, target: HandoffText("Niemand weiß, wie lange“ und ging.")),
            ], name: "f")
        let result = try TranslationMerger().merge(returned, into: editor.finish(), name: "f")
        let tag = try #require(result.article.tags.first)
        #expect(result.article.body[0].text.slice(tag.range) == "„Wir warten. Niemand weiß, wie lange“")
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
