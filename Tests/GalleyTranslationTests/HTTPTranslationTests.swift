import GalleyCore
import Synchronization
import Testing

@testable import GalleyTranslation

@Suite("Translation services")
struct HTTPTranslationTests {
    /// A service that answers what it is told to and keeps what it was asked.
    private final class StandIn: Sendable {
        let messages = Mutex<[HTTPTranslation.Message]>([])
        private let answer: @Sendable ([String]) -> (status: Int, body: JSONValue)

        init(_ answer: @escaping @Sendable ([String]) -> (status: Int, body: JSONValue)) { self.answer = answer }

        func service(_ interface: TranslationInterface, key: String? = nil) -> HTTPTranslation {
            HTTPTranslation(interface, at: "https://translate.example/", key: key) { message in
                self.messages.withLock { $0.append(message) }
                let json = try JSONReader.read(message.body)
                let words = (json["q"] ?? json["text"])?.array?.compactMap(\.string) ?? []
                let (status, body) = self.answer(words)
                var writer = JSONWriter()
                writer.value(body)
                return HTTPTranslation.Answer(status: status, body: writer.bytes)
            }
        }
    }

    private static func libre(_ words: [String]) -> JSONValue {
        .object(JSONValue.Object([("translatedText", .array(words.map(JSONValue.string)))]))
    }

    private static func deepL(_ words: [String]) -> JSONValue {
        let translations = words.map { JSONValue.object(JSONValue.Object([("text", .string($0))])) }
        return .object(JSONValue.Object([("translations", .array(translations))]))
    }

    @Test("LibreTranslate is asked for HTML, with its codes and the key in the body")
    func libreTranslate() async throws {
        let standIn = StandIn { (200, Self.libre($0.map { "<" + $0 })) }
        let answers = try await standIn.service(.libretranslate, key: "k1").translate(
            ["a", "b"], from: "en-US", to: "zh-TW")
        #expect(answers == ["<a", "<b"])
        let message = try #require(standIn.messages.withLock { $0.first })
        let json = try JSONReader.read(message.body)
        #expect(message.url == "https://translate.example/translate")
        #expect(["source", "target", "format", "api_key"].map { json[$0]?.string } == ["en", "zt", "html", "k1"])
        #expect(message.secret == nil && message.holdsKey)
    }

    @Test("DeepL is asked for XML, with its codes and the key in a header")
    func deepl() async throws {
        let standIn = StandIn { (200, Self.deepL($0)) }
        let answers = try await standIn.service(.deepl, key: "k1").translate(["a"], from: "en", to: "pt-BR")
        #expect(answers == ["a"])
        let message = try #require(standIn.messages.withLock { $0.first })
        let json = try JSONReader.read(message.body)
        #expect(message.url == "https://translate.example/v2/translate")
        #expect(["source_lang", "target_lang", "tag_handling"].map { json[$0]?.string } == ["EN", "PT-BR", "xml"])
        #expect(message.secret == WebPage.Header("Authorization", "DeepL-Auth-Key k1"))
        #expect(!String(decoding: message.body, as: UTF8.self).contains("k1"))
    }

    @Test("many pieces go out in several messages, and come back in order", arguments: [50, 51, 500])
    func batches(count: Int) async throws {
        let standIn = StandIn { (200, Self.deepL($0.map { $0.uppercased() })) }
        let pieces = (0..<count).map { "piece \($0)" }
        let answers = try await standIn.service(.deepl).translate(pieces, from: "en", to: "de")
        #expect(answers == pieces.map { $0.uppercased() })
        #expect(standIn.messages.withLock { $0.count } == (count + 49) / 50)
        let long = String(repeating: "word ", count: 10_000)
        _ = try await standIn.service(.deepl).translate([long, long, long], from: "en", to: "de")
        #expect(standIn.messages.withLock { $0.suffix(3).allSatisfy { $0.body.count < 128 * 1_024 } })
    }

    @Test(
        "a service that says no, or something else, is one clear error with its own words",
        arguments: [
            (403, "message", "forbidden", TranslationServiceError.Reason.refused), (456, "message", "quota", .refused),
            (429, "error", "slow down", .refused), (400, "error", "xx is not supported", .refused),
            (500, "detail", "broken", .refused), (200, "hello", "world", .unreadable),
        ])
    func refusals(status: Int, key: String, words: String, reason: TranslationServiceError.Reason) async throws {
        let standIn = StandIn { _ in (status, .object(JSONValue.Object([(key, .string(words))]))) }
        for interface in TranslationInterface.allCases {
            let error = await #expect(throws: TranslationServiceError.self) {
                try await standIn.service(interface).translate(["a"], from: "en", to: "de")
            }
            #expect(error?.reason == reason)
            #expect(
                reason == .unreadable || error?.description.contains(words) ?? false, "\(String(describing: error))")
        }
    }

    @Test("fewer answers than pieces are no translation")
    func short() async throws {
        let standIn = StandIn { (200, Self.libre(Array($0.dropLast()))) }
        let error = await #expect(throws: TranslationServiceError.self) {
            try await standIn.service(.libretranslate).translate(["a", "b"], from: "en", to: "de")
        }
        #expect(error?.reason == .unreadable)
    }

    @Test("a whole article: what is protected stays at home and comes back in its place")
    func article() async throws {
        let article = try ArticleTagger().tag(
            Article(
                metadata: Metadata(language: "en"),
                body: [Block(.paragraph, text: "See https://harbour.example/a & the “old” quay. It is shut.")],
                source: SourceRecord(mediaType: "text/plain")))
        let standIn = StandIn { words in
            (200, Self.libre(words.map { $0.replacing("old", with: "alt").replacing("shut", with: "zu") }))
        }
        let result = try await ServiceTranslator(standIn.service(.libretranslate)).translate(article, into: "de")
        #expect(result.article.body[0].text == "See https://harbour.example/a & the “alt” quay. It is zu.")
        let sent = standIn.messages.withLock { $0.map { String(decoding: $0.body, as: UTF8.self) }.joined() }
        #expect(!sent.contains("harbour.example"))
    }
}
