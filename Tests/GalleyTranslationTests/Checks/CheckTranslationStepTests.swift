import FoundationEssentials
import GalleyCore
import Testing

@testable import GalleyTranslation

@Suite("The step check-translation")
struct CheckTranslationStepTests {
    private static let story = HandoffSamples.story

    private static func run(_ article: Article, _ options: JSONValue.Object) async throws -> Article? {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(story.json()).write(to: folder.appending(path: "sources.jsonl"))
        let context = StepContext(
            now: Timestamp(unixSeconds: 0), inputFolder: folder.path(), outputFolder: folder.path())
        var options = options
        options["sources"] = .string("sources.jsonl")
        let step = try CheckTranslationStep(
            StepOptions(options, for: CheckTranslationStep.description), in: context)
        guard case .article(let result)? = try await step.run(.article(article), in: context).first else { return nil }
        return result
    }

    private static func translation(into target: String) throws -> Article {
        try PseudoTranslator().translate(story, into: target).article
    }

    @Test("a sound translation goes on, with a warning for each lesser finding")
    func sound() async throws {
        let result = try await Self.run(try Self.translation(into: "pt"), .init())
        #expect(result?.warnings == [])
        let glossary = try await Self.run(
            try Self.translation(into: "es"), .init([("except", .array([.string("numbers"), .string("money")]))]))
        #expect(glossary?.warnings.map(\.id) == ["translation-glossary"])
    }

    @Test("one in the wrong script is set aside, unless nothing shall be refused")
    func refused() async throws {
        let wrong = try Self.translation(into: "ko")
        let error = await #expect(throws: HandoffError.self) { try await Self.run(wrong, .init()) }
        #expect(error?.reason == .refused)
        let kept = try await Self.run(wrong, .init([("refuse", .string("never"))]))
        #expect(kept?.warnings.contains { $0.id == "translation-target-script" } == true)
    }

    @Test("an article that translates nothing passes; one whose source is not there is set aside")
    func others() async throws {
        #expect(try await Self.run(Self.story, .init()) == Self.story)
        let other = Article(
            id: "x", metadata: Metadata(translationOf: "gone"), body: [], source: SourceRecord(mediaType: "text/plain"))
        await #expect(throws: HandoffError.self) { try await Self.run(other, .init()) }
    }

    @Test("a file is merged into the article it names, or the one whose words it has")
    func files() throws {
        let other = Article(
            id: "other", metadata: Metadata(headline: "Other", language: "en"),
            body: [Block(.paragraph, text: "Nothing in common.")], source: SourceRecord(mediaType: "text/plain"))
        let bytes = try HandoffSamples.sungFile(Self.story, "csv-translation")
        let results = try TranslationMerger().merge(bytes, name: "t.csv", into: [other, Self.story])
        #expect(results.map(\.article.metadata.translationOf) == ["story-1"])
        #expect(throws: HandoffError.self) { try TranslationMerger().merge(bytes, name: "t.csv", into: [other]) }
        let both = try HandoffFormats.all[0].makeWriter(ExportOptions(target: "ko"))
        var (writer, sink) = (both, ByteSink())
        try writer.open(&sink)
        try writer.write(Self.story, to: &sink)
        try writer.write(other, to: &sink)
        try writer.finish(&sink)
        let merged = try TranslationMerger().merge(sink.bytes, name: "both.xlf", into: [other, Self.story])
        #expect(merged.map(\.article.metadata.translationOf) == ["story-1", "other"])
    }
}
