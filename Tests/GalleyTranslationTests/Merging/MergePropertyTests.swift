import FoundationEssentials
import GalleyCore
import TestSupport
import Testing

@testable import GalleyTranslation

/// Export → translate → edit the source at random → merge: nothing is lost, nothing lands in the wrong place.
@Suite("Merging after random edits of the source")
struct MergePropertyTests {
    /// Random edits for each format; `GALLEY_EDITS` asks for more.
    private static let runs = ProcessInfo.processInfo.environment["GALLEY_EDITS"].flatMap { Int($0) } ?? 150

    private static let words = ["harbour", "서울", "strike", "“quoted”", "x < y & z", "é", "12", "Ruiz", "…", "again"]

    /// The story with one to four random edits, segmented anew.
    private static func edited(_ article: Article, _ dice: inout SeededGenerator) -> Article {
        var body = article.body.map { Block($0.role, $0.content) }
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
            if body.isEmpty { break }
            let index = Int.random(in: 0..<body.count, using: &dice)
            let word = words.randomElement(using: &dice) ?? ""
            let text = body[index].text
            switch Int.random(in: 0..<8, using: &dice) {
            case 0: body.remove(at: index)
            case 1: body.insert(Block(.paragraph, text: "A new \(word) came. It stayed."), at: index)
            case 2: body.swapAt(index, Int.random(in: 0..<body.count, using: &dice))
            case 3: body.insert(Block(body[index].role, body[index].content), at: index)
            case 4 where isText(body[index]): body[index] = Block(body[index].role, text: text + " And \(word).")
            case 5 where isText(body[index]): body[index] = Block(body[index].role, text: "\(word) " + text)
            case 6 where isText(body[index]):
                let sentences = text.split(separator: ". ", maxSplits: 1)
                body[index] = Block(body[index].role, text: String(sentences.last ?? ""))
            case 7 where isText(body[index]):
                body[index] = Block(body[index].role, text: text.replacing("the", with: word))
            default: continue
            }
        }
        let edited = Article(
            id: article.id, metadata: article.metadata, body: body, pictures: article.pictures, source: article.source)
        var editor = ArticleEditor(edited, step: "tag")
        let blocks = Set(edited.body.map(\.id))
        let kept = article.tags.filter { blocks.contains($0.block) }
        editor.setTags(kept, segments: HandoffSamples.segments(edited))
        return editor.finish()
    }

    private static func isText(_ block: Block) -> Bool {
        if case .text = block.content { true } else { false }
    }

    @Test(
        "every unit is accounted for and every translation stands where its source does", arguments: FormatTests.names)
    func nothingIsLost(format: String) throws {
        try Self.checkEdits(of: HandoffSamples.story, format: format, runs: Self.runs)
    }

    /// Stories with the formats they can be tried in: the translator of these tests makes tables from English only, and
    /// translates into Korean.
    private static let stories: [(story: String, format: String)] = FixtureTests.stories.flatMap { story in
        let language = (try? FixtureTests.article(story))?.metadata.language ?? "und"
        let formats = FormatTests.names.filter { language == "en" || $0 != "csv-translation" }
        return formats.filter { !language.hasPrefix("ko") || $0 != "tmx" }.map { (story, $0) }
    }

    @Test("the same of every story of the fixtures, tagged", arguments: stories)
    func fixtures(story: String, format: String) throws {
        let article = try ArticleTagger().tag(FixtureTests.article(story))
        try Self.checkEdits(of: article, format: format, runs: max(2, Self.runs / 50))
    }

    /// Hands a story off, and merges the translation into as many edited copies of it.
    private static func checkEdits(of story: Article, format: String, runs: Int) throws {
        let returned = try HandoffReader.read(HandoffSamples.sungFile(story, format), name: "f")[0]
        let handedOff = Set(returned.units.compactMap { $0.source.map { HandoffUnit.hash(of: $0.text) } })
        for seed in 0..<runs {
            var dice = SeededGenerator(seed: UInt64(seed))
            let source = edited(story, &dice)
            let result = try TranslationMerger().merge(returned, into: source, name: "f")
            let units = ArticleUnits(source).units
            let outcomes = result.report.outcomes
            #expect(outcomes.compactMap(\.unit) == units.map(\.id), "seed \(seed)")
            #expect(Set(outcomes.compactMap(\.returned)) == Set(returned.units.map(\.id)), "seed \(seed)")
            for (unit, outcome) in zip(units, outcomes) where unit.isTranslatable {
                if outcome.state == .merged || outcome.state == .moved, handedOff.contains(unit.hash) {
                    #expect(isSung(unit.source.text, outcome.translation), "seed \(seed): \(outcome)")
                }
            }
            checkStructure(of: result, source, seed: seed)
            #expect(try Article(json: result.article.json()) == result.article, "seed \(seed)")
        }
    }

    /// True when the translation is the source's, protected words aside.
    private static func isSung(_ source: String, _ translation: String?) -> Bool {
        guard let translation else { return false }
        let back = Dictionary(uniqueKeysWithValues: HandoffSamples.letters.map { ($0.value, $0.key) })
        func plain(_ text: String) -> String {
            String(text.map { back[$0] ?? $0 }.filter { !$0.isWhitespace }).lowercased()
        }
        return plain(source) == plain(translation)
    }

    private static func checkStructure(
        of result: MergeResult, _ source: Article, seed: Int
    ) {
        let article = result.article
        #expect(article.body.map(\.role) == source.body.map(\.role), "seed \(seed)")
        #expect(article.body.map(\.id) == source.body.map(\.id), "seed \(seed)")
        #expect(
            article.body.map { $0.content.pieces.count } == source.body.map { $0.content.pieces.count }, "seed \(seed)")
        #expect(article.pictures.map(\.id) == source.pictures.map(\.id), "seed \(seed)")
        #expect(article.tags.count + result.report.tagsLost.count == source.tags.count, "seed \(seed)")
        let texts = Dictionary(article.body.map { ($0.id, $0.text) }) { first, _ in first }
        for tag in article.tags where tag.category.isProtected {
            let words = texts[tag.block]?.slice(tag.range) ?? ""
            let own = source.tags.filter { $0.category == tag.category && $0.block == tag.block }
            let sources = Dictionary(source.body.map { ($0.id, $0.text) }) { first, _ in first }
            #expect(own.contains { sources[$0.block]?.slice($0.range) == words }, "seed \(seed): \(words)")
        }
        for segment in article.segments {
            #expect(segment.range.upperBound <= texts[segment.block]?.utf8.count ?? 0, "seed \(seed)")
        }
    }
}
