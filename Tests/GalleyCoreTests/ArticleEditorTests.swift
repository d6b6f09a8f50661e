import GalleyCore
import Testing

@Suite("The article editor")
struct ArticleEditorTests {
    private static let rule = RuleStamp("share-prompt")

    private static let article = Article(
        metadata: Metadata(url: "https://a.example/1", headline: "A"),
        body: ["One.", "Share it", "Two.", "Share it", "Three."].enumerated().map { index, text in
            Block(.paragraph, text: text, place: index * 10..<index * 10 + 8)
        }, source: SourceRecord(mediaType: "text/html"))

    @Test("a cut takes the block out and keeps all that is needed to put it back")
    func cut() throws {
        var editor = ArticleEditor(Self.article, step: "clean")
        let isCut = editor.cut(1, by: Self.rule, confidence: 0.9, reason: "asks to share")
        #expect(isCut)
        let edited = editor.finish()
        #expect(edited.body.map(\.text) == ["One.", "Two.", "Share it", "Three."])
        let cut = try #require(edited.cuts.first)
        #expect(cut.block == Self.article.body[1])
        #expect(cut.after == Self.article.body[0].id)
        #expect(cut.id.hasPrefix("share-prompt-"))
    }

    @Test("a cut undone by name gives the article's words back in their order")
    func restore() {
        var editor = ArticleEditor(Self.article, step: "clean")
        for index in [1, 3] { editor.cut(index, by: Self.rule, confidence: 0.9, reason: "asks to share") }
        let edited = editor.finish()
        let (restored, unknown) = ArticleEditor.restoring(["share-prompt", "no-such-cut"], in: edited)
        #expect(restored.body == Self.article.body)
        #expect(restored.cuts.isEmpty)
        #expect(restored.edits.count(where: { $0.action == .stet }) == 2)
        #expect(unknown == ["no-such-cut"])
    }

    @Test("a stet keeps a rule from cutting, and says so")
    func stet() {
        var editor = ArticleEditor(Self.article, step: "clean", stets: Stets(["share-prompt"]))
        let isCut = editor.cut(1, by: Self.rule, confidence: 0.9, reason: "asks to share")
        #expect(!isCut)
        let edited = editor.finish()
        #expect(edited.body == Self.article.body)
        #expect(edited.edits.map(\.action) == [.stet])
    }

    @Test("what was let stand against one rule is not cut by the next")
    func stetHolds() {
        var editor = ArticleEditor(Self.article, step: "clean", stets: Stets(["share-prompt"]))
        editor.cut(1, by: Self.rule, confidence: 0.9, reason: "asks to share")
        let isCut = editor.cut(1, by: RuleStamp("navigation"), confidence: 0.9, reason: "leads elsewhere")
        #expect(!isCut)
        #expect(editor.finish().body == Self.article.body)
    }

    @Test("every block of the source ends as kept, moved or cut, exactly once")
    func fates() {
        var editor = ArticleEditor(Self.article, step: "clean")
        editor.cut(1, by: Self.rule, confidence: 0.9, reason: "r")
        editor.move(1, to: "picture.caption", by: Self.rule, confidence: 0.9, reason: "r")
        editor.move(2, to: "picture.caption", by: Self.rule, confidence: 0.9, reason: "r")
        let isCutAfterMove = editor.cut(2, by: Self.rule, confidence: 0.9, reason: "r")
        #expect(!isCutAfterMove)
        let edited = editor.finish()
        let moves = edited.edits.filter { $0.action == .move }
        #expect(edited.body.count + edited.cuts.count + moves.count == Self.article.body.count)
        #expect(moves.map(\.before) == ["Two."])
    }

    @Test("a metadata value that is set is recorded with the words before and after")
    func metadata() {
        var editor = ArticleEditor(Self.article, step: "desk")
        editor.setMetadata(by: Self.rule, confidence: 1, reason: "by hand") { $0.headline = "B" }
        let edit = editor.finish().edits.first
        #expect(edit?.subject == "headline")
        #expect(edit?.before == "A")
        #expect(edit?.after == "B")
    }

    @Test("a block's id survives a paragraph put in above it, and equal blocks have ids of their own")
    func identity() {
        let more = Article(
            metadata: Metadata(),
            body: [Block(.paragraph, text: "New.")]
                + Self.article.body.map { block in
                    Block(block.role, block.content)
                }, source: SourceRecord(mediaType: "text/plain"))
        #expect(more.body.dropFirst().map(\.id) == Self.article.body.map(\.id))
        #expect(Set(more.body.map(\.id)).count == more.body.count)
    }
}
