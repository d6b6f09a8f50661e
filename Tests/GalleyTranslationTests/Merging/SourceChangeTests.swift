import GalleyCore
import Testing

@testable import GalleyTranslation

@Suite("What happens to the source happens to its translations")
struct SourceChangeTests {
    private static let story = HandoffSamples.story

    private static func translation() throws -> Article {
        try PseudoTranslator().translate(story, into: "de").article
    }

    @Test("a killed source kills its translation, on record")
    func kill() throws {
        var editor = ArticleEditor(Self.story, step: "desk")
        editor.setUsage(.cancelled(reason: "invented"), by: RuleStamp("hand"), reason: "killed")
        let marked = SourceChange.marked(try Self.translation(), after: editor.finish())
        #expect(marked.usage == .cancelled(reason: "invented"))
        #expect(marked.edits.last?.rule.id == "source-changed")
    }

    @Test("a later revision and a new correction are warned of, and the translation goes back to review")
    func revision() throws {
        let later = Article(
            id: Self.story.id, revision: 2, metadata: Self.story.metadata,
            body: Self.story.body + [Block(.correction, text: "The sum was wrong.")], pictures: Self.story.pictures,
            source: Self.story.source)
        let marked = SourceChange.marked(try Self.translation(), after: later)
        #expect(marked.warnings.map(\.id) == ["translation-of-older-revision", "source-corrected"])
        #expect(marked.workState == .inReview)
    }

    @Test("a translation that is up to date, or of another article, stays as it is")
    func untouched() throws {
        let translation = try Self.translation()
        #expect(SourceChange.marked(translation, after: Self.story) == translation)
        let other = Article(
            id: "other", revision: 9, usage: .cancelled(reason: "x"), metadata: Metadata(), body: [],
            source: SourceRecord(mediaType: "text/plain"))
        #expect(SourceChange.marked(translation, after: other) == translation)
    }

    @Test("an OmegaT folder holds settings, the hand-off and the terms")
    func omegaT() throws {
        let project = try OmegaTProject([("harbour", Self.story)], target: "ko")
        #expect(project.files.map(\.path) == ["glossary/glossary.txt", "omegat.project", "source/harbour.xlf"])
        let glossary = String(decoding: project.files[0].bytes, as: UTF8.self)
        #expect(glossary == "Safety Board\t안전 위원회\nPSB\t\tPort Safety Board\n")
        #expect(project.files[2].bytes == (try HandoffSamples.write(Self.story, "xliff-1.2")))
    }
}
