import GalleyCore
import Testing

@testable import GalleyTranslation

@Suite("Translating by a program")
struct ServiceTranslatorTests {
    private static func article() throws -> Article {
        let article = Article(
            metadata: Metadata(language: "en"),
            body: [Block(.paragraph, text: "The harbour is at https://harbour.example/a & open. It is old.")],
            source: SourceRecord(mediaType: "text/plain"))
        return try ArticleTagger().tag(article)
    }

    @Test("the words are the program's, what is protected is the article's")
    func program() async throws {
        let service = ProgramTranslation(["sed", "-e", "s/harbour/puerto/g", "-e", "s/old/viejo/"])
        let result = try await ServiceTranslator(service).translate(try Self.article(), into: "es")
        #expect(result.article.body[0].text == "The puerto is at https://harbour.example/a & open. It is viejo.")
        #expect(result.article.metadata.language == "es")
        #expect(result.article.metadata.translationOf == (try Self.article()).id)
    }

    @Test("an answer without what is protected leaves the unit as it was, and the report says so")
    func lost() async throws {
        let service = ProgramTranslation(["sed", "-e", "s/<x[^>]*>//", "-e", "s/old/viejo/"])
        let result = try await ServiceTranslator(service).translate(try Self.article(), into: "es")
        #expect(result.report.count(.untranslated) == 1)
        #expect(result.article.body[0].text == "The harbour is at https://harbour.example/a & open. It is viejo.")
    }

    @Test(
        "a program that is not there, fails, hangs or writes something else is one clear error",
        arguments: [
            (["no-such-translator"], TranslationServiceError.Reason.unreachable), (["false"], .refused),
            (["sleep", "5"], .silent), (["echo", "hello"], .unreadable),
        ])
    func failures(command: [String], reason: TranslationServiceError.Reason) async throws {
        let article = try Self.article()
        let error = await #expect(throws: TranslationServiceError.self) {
            try await ServiceTranslator(ProgramTranslation(command, seconds: 0.5)).translate(article, into: "es")
        }
        #expect(error?.reason == reason)
    }

    @Test("codes of languages take the place of their signs")
    func codes() async throws {
        let service = ProgramTranslation(["sed", "s/old/{source3}-{target3}-{target}/"])
        let result = try await ServiceTranslator(service).translate(try Self.article(), into: "es-MX")
        #expect(result.article.body[0].text.hasSuffix("It is eng-spa-es."))
    }
}
