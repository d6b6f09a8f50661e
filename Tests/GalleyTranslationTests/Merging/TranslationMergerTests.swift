import GalleyCore
import Testing

@testable import GalleyTranslation

@Suite("A translation taken back")
struct TranslationMergerTests {
    private static let story = HandoffSamples.story

    /// What comes back when a translator writes «…» around every unit.
    private static func returned(
        _ translate: (String, String) -> String = { "«\($1)»" }
    ) throws -> ReturnedHandoff {
        let bytes = HandoffSamples.translated(try HandoffSamples.write(story, "xliff-1.2"), translate)
        return try #require(try HandoffReader.read(bytes, name: "story.xlf").first)
    }

    private static func merge(_ returned: ReturnedHandoff, into article: Article = story) throws -> MergeResult {
        try TranslationMerger(options: MergeOptions(translator: "Kim")).merge(returned, into: article, name: "f.xlf")
    }

    /// The story with other words in one block.
    private static func edited(_ index: Int, _ change: (String) -> String) -> Article {
        var body = story.body.map { Block($0.role, $0.content) }
        body[index] = Block(body[index].role, text: change(body[index].text))
        return rebuilt(body)
    }

    private static func rebuilt(_ body: [Block]) -> Article {
        let article = Article(
            id: story.id, metadata: story.metadata, body: body, pictures: story.pictures, source: story.source)
        var editor = ArticleEditor(article, step: "tag")
        editor.setTags([], segments: HandoffSamples.segments(article))
        return editor.finish()
    }

    @Test("every unit's words come back to their place, with the source's structure around them")
    func whole() throws {
        let result = try Self.merge(try Self.returned())
        let article = result.article
        #expect(result.report.isComplete)
        #expect(result.report.count(.merged) == 15)
        #expect(result.report.count(.kept) == 2)
        #expect(article.headline == "«Harbour shut»")
        #expect(article.metadata.summary == "«The harbour is shut.»")
        #expect(article.body.map(\.role) == Self.story.body.map(\.role))
        #expect(article.body.map(\.id) == Self.story.body.map(\.id))
        #expect(
            article.body.map(\.text) == [
                "«A strike shut the harbour on Monday.»",
                "«Mayor Ana Ruiz said the port would lose US$5 billion.» "
                    + "«“We <must> wait & see,” she told the NPA at https://npa.example/x.»",
                "", "«What comes next»",
                "«Read the full report by the Port Safety Board (PSB) today.»\n«It has 40% more pages.»",
                "«Talks»\n«Pay»", "«Ships»\t12", "«A video»", "https://npa.example/code",
            ])
        #expect(article.pictures.map(\.caption) == ["«PORT, May 2: Cranes stood still.»"])
        #expect(article.pictures.map(\.alt) == ["«Cranes in fog»"])
    }

    @Test("the translation knows its language, its source and its translator; the change is on record")
    func provenance() throws {
        let article = try Self.merge(try Self.returned()).article
        #expect(article.metadata.language == "ko")
        #expect(article.metadata.translationOf == "story-1")
        #expect(article.metadata.sourceChain.last == SourceLink(role: .translator, name: "Kim"))
        #expect(article.metadata.sourceChain.first == SourceLink(role: .origin, name: "NPA"))
        #expect(article.workState == .translated)
        #expect(article.edits.contains { $0.subject == "headline" && $0.before == "Harbour shut" })
        #expect(try Article(json: article.json()) == article)
    }

    @Test("formats, links and tags lie on the translated words")
    func spans() throws {
        let article = try Self.merge(try Self.returned()).article
        guard case .text(let report) = article.body[4].content else {
            Issue.record("the report is no text")
            return
        }
        let marked = report.marks.map { "\($0.kind) \(report.text.slice($0.range))" }
        #expect(marked.contains(#"link("https://a.example/r") full report"#))
        let tagged = article.tags.map { tag in
            let block = article.body.first { $0.id == tag.block }
            return "\(tag.category.rawValue) \(block?.text.slice(tag.range) ?? "")"
        }
        #expect(
            Set(tagged) == [
                "person Ana Ruiz", "money US$5 billion", "quotation “We <must> wait & see,”", "agency NPA",
                "url https://npa.example/x", "term Safety Board", "acronym PSB", "url https://npa.example/code",
            ])
    }

    @Test("a unit is translated when its words are, whatever a tool says; names may stay as they are")
    func untranslated() throws {
        let returned = try Self.returned { id, words in id == "summary" ? words : id == "headline" ? "  " : "«\(words)»"
        }
        let report = try Self.merge(returned).report
        let open = report.outcomes.filter { $0.state == .untranslated }.map(\.unit)
        #expect(open == ["headline", "summary"])
        #expect(!report.isComplete)
        #expect(try Self.merge(returned).article.workState == .inTranslation)
    }

    @Test("a changed sentence is stale, with a word diff; its neighbours are merged under their new names")
    func stale() throws {
        let article = Self.edited(1) { $0.replacing("US$5", with: "US$6") }
        let report = try Self.merge(try Self.returned(), into: article).report
        let stale = report.outcomes.filter { $0.state == .stale }
        #expect(stale.map { $0.diff?.text } == ["Mayor Ana Ruiz said the port would lose US$[-5-]{+6+} billion."])
        #expect(stale.map(\.matchedBy) == [.context])
        let neighbour = report.outcomes.first { $0.source.hasPrefix("“We") }
        #expect(neighbour?.state == .merged)
        #expect(neighbour?.matchedBy == .hash)
        #expect(report.count(.missing) + report.count(.extra) == 0)
    }

    @Test("a stale unit keeps its old translation with a warning, or the new source, as asked")
    func staleUse() throws {
        let article = Self.edited(0) { $0 + " Early." }
        let returned = try Self.returned()
        let kept = try Self.merge(returned, into: Self.edited(0) { _ in "A strike shut the harbour on Tuesday." })
        #expect(kept.article.body.first?.text == "«A strike shut the harbour on Monday.»")
        #expect(kept.article.warnings.map(\.id) == ["translation-stale"])
        let merger = TranslationMerger(options: MergeOptions(staleUse: .source))
        let result = try merger.merge(
            returned, into: Self.edited(0) { _ in "A strike shut the harbour on Tuesday." }, name: "f")
        #expect(result.article.body.first?.text == "A strike shut the harbour on Tuesday.")
        let added = try Self.merge(returned, into: article).report
        #expect(added.outcomes.filter { $0.state == .missing }.map(\.source) == ["Early."])
    }

    @Test("a paragraph that moved is told as moved, one that went as extra, a new one as missing")
    func moved() throws {
        var body = Self.story.body.map { Block($0.role, $0.content) }
        body.swapAt(0, 3)
        body.remove(at: 5)
        body.insert(Block(.paragraph, text: "Nobody knows when it will open again."), at: 2)
        let report = try Self.merge(try Self.returned(), into: Self.rebuilt(body)).report
        #expect(report.outcomes.filter { $0.state == .moved }.count >= 1)
        #expect(report.outcomes.filter { $0.state == .extra }.map(\.source) == ["Talks", "Pay"])
        #expect(
            report.outcomes.filter { $0.state == .missing }.map(\.source) == ["Nobody knows when it will open again."])
    }

    @Test("a translation is complete when the article lost a unit, and the report still names that unit")
    func extra() throws {
        let body = Self.story.body.filter { $0.role != .heading(level: 2) }.map { Block($0.role, $0.content) }
        let report = try Self.merge(try Self.returned(), into: Self.rebuilt(body)).report
        #expect(report.isComplete)
        #expect(report.text.contains("extra") && report.text.contains("What comes next"))
    }

    @Test("swapped names do not swap translations")
    func swappedNames() throws {
        let returned = try Self.returned()
        var units = returned.units
        let (a, b) = (units[2], units[7])
        units[2] = ReturnedUnit(id: b.id, source: a.source, target: a.target)
        units[7] = ReturnedUnit(id: a.id, source: b.source, target: b.target)
        let file = try ReturnedHandoff(mediaType: "", targetLanguage: "ko", units: units, name: "f")
        let result = try Self.merge(file)
        #expect(result.article.text == (try Self.merge(returned)).article.text)
    }

    @Test("Korean sentences of a Japanese translation close up, and open again on the way back")
    func spacing() {
        let piece = InlineText("One. Two.")
        let units = [(0..<4, "一。"), (5..<9, "二。")].map { range, words in
            let unit = HandoffUnit(
                id: "\(range)", place: .block(BlockID("p"), piece: 0, range: range), role: "paragraph",
                source: HandoffText(piece.text.slice(range)))
            return (unit: unit, words: HandoffText(words))
        }
        #expect(SegmentJoiner(source: "en", target: "ja").join(units, in: piece).text.text == "一。二。")
        #expect(SegmentJoiner(source: "en", target: "ko").join(units, in: piece).text.text == "一。 二。")
        let closed = units.map { entry in
            let unit = HandoffUnit(
                id: entry.unit.id,
                place: .block(BlockID("p"), piece: 0, range: entry.unit.id == "0..<4" ? 0..<6 : 6..<12),
                role: "paragraph", source: entry.words)
            return (unit: unit, words: entry.unit.source)
        }
        let japanese = InlineText("一。二。")
        #expect(SegmentJoiner(source: "ja", target: "en").join(closed, in: japanese).text.text == "One. Two.")
    }

    @Test("a translation into another language, or of another article, changes nothing")
    func refusals() throws {
        let returned = try Self.returned()
        #expect(throws: HandoffError.self) {
            try TranslationMerger(options: MergeOptions(target: "es")).merge(returned, into: Self.story, name: "f")
        }
        let other = Article(
            metadata: Metadata(language: "en"), body: [Block(.paragraph, text: "Quite other words.")],
            source: SourceRecord(mediaType: "text/plain"))
        let error = #expect(throws: HandoffError.self) { try Self.merge(returned, into: other) }
        #expect(error?.reason == .wrongArticle)
        let french = Article(
            metadata: Metadata(language: "fr"), body: Self.story.body, source: Self.story.source)
        #expect(throws: HandoffError.self) { try Self.merge(returned, into: french) }
    }

    @Test(
        "word diffs say what went and what came",
        arguments: [
            ("a b c", "a b c", "a b c"), ("a b c", "a c", "a [-b -]c"), ("", "a", "{+a+}"),
            ("서울은 춥다", "서울은 덥다", "서울은 [-춥다-]{+덥다+}"), ("五十億円", "六十億円", "[-五-]{+六+}十億円"),
        ])
    func diffs(old: String, new: String, expected: String) {
        #expect(WordDiff(from: old, to: new).text == expected)
    }
}
