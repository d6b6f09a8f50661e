import Foundation
import GalleyCore
import LoopbackServer
import Testing

@testable import galley

/// `galley translate --service`, against a stand-in on this machine.
@Suite("Translation services over HTTP", .serialized)
struct TranslationServiceTests {
    /// Speaks both interfaces, and says every word backwards but those in markup.
    private static func standIn() throws -> LoopbackServer {
        try LoopbackServer { request in
            guard request.method == "POST", let json = try? JSONReader.read(request.body) else {
                return .text("{\"error\": \"POST JSON\"}", type: "application/json", status: 400)
            }
            let isDeepL = request.path == "/v2/translate"
            if isDeepL, request.header("Authorization") != "DeepL-Auth-Key secret-of-ours" {
                return .text("{\"message\": \"Forbidden\"}", type: "application/json", status: 403)
            }
            let words = (json["q"] ?? json["text"])?.array?.compactMap(\.string).map(backwards) ?? []
            let answers = words.map { word in
                isDeepL ? JSONValue.object(JSONValue.Object([("text", .string(word))])) : .string(word)
            }
            var writer = JSONWriter()
            writer.value(.object(JSONValue.Object([(isDeepL ? "translations" : "translatedText", .array(answers))])))
            return Reply(headers: [("Content-Type", "application/json")], body: writer.bytes)
        }
    }

    private static func backwards(_ markup: String) -> String {
        var (result, word, isMarkup) = ("", "", false)
        for character in markup + " " {
            let isLetter = character.isLetter && !isMarkup
            if isLetter { word.append(character) }
            if isLetter { continue }
            result += String(word.reversed()) + String(character)
            word = ""
            if character == "<" || character == "&" { isMarkup = true }
            if character == ">" || character == ";" { isMarkup = false }
        }
        return String(result.dropLast())
    }

    private static func story(in folder: TestFolder) async throws -> String {
        let text = try folder.write(
            "story.txt",
            """
            The quay is ready

            The charging quay of Port Ellery is ready for boats, the harbour board said on Monday evening.

            Times are at https://harbour.example/times, a spokeswoman told reporters at the gate of the old yard.
            """)
        let cleaned = await CapturedCommand.run("clean", text, "--to", "jsonl")
        let articles = try folder.write("articles.jsonl", cleaned.output)
        return try folder.write("tagged.jsonl", await CapturedCommand.run("tag", articles).output)
    }

    @Test("a service on this machine translates, what is protected stays", arguments: ["libretranslate", "deepl"])
    func translates(interface: String) async throws {
        setenv("GALLEY_TEST_KEY", "secret-of-ours", 1)
        let server = try Self.standIn()
        defer { server.stop() }
        let folder = try TestFolder()
        let result = await CapturedCommand.run(
            "translate", "--service", server.url, "--interface", interface, "--key-from", "GALLEY_TEST_KEY",
            "--allow-address", "127.0.0.1:\(server.port)", "--target", "de", try await Self.story(in: folder))
        #expect(result.code == .success, "\(result.complaints)")
        let article = try Article(json: Array(result.output.utf8.dropLast()))
        #expect(article.metadata.language == "de")
        #expect(article.text.contains("gnigrahc yauq"))
        #expect(article.text.contains("https://harbour.example/times"))
        #expect(!(result.output + result.complaints).contains("secret-of-ours"))
    }

    @Test("a private address that was not allowed is not asked, and the message says how to allow it")
    func guarded() async throws {
        let server = try Self.standIn()
        defer { server.stop() }
        let folder = try TestFolder()
        let result = await CapturedCommand.run(
            "translate", "--service", server.url, "--target", "de", try await Self.story(in: folder))
        #expect(result.code == .allFailed)
        #expect((result.output + result.complaints).contains("--allow-address"), "\(result)")
        #expect(server.requestCount == 0)
    }

    @Test("a key that the service does not know is told once, with what the service said")
    func refused() async throws {
        let server = try Self.standIn()
        defer { server.stop() }
        let folder = try TestFolder()
        let result = await CapturedCommand.run(
            "translate", "--service", server.url, "--interface", "deepl", "--allow-address",
            "127.0.0.1:\(server.port)", "--target", "de", try await Self.story(in: folder))
        #expect(result.code == .allFailed)
        #expect(
            (result.output + result.complaints).contains("does not accept the key (status 403): Forbidden"), "\(result)"
        )
    }

    @Test("a key that is not set, or flags without a service, are wrong usage")
    func usage() async throws {
        let folder = try TestFolder()
        let story = try await Self.story(in: folder)
        for words in [
            ["--service", "http://127.0.0.1:1", "--key-from", "GALLEY_NO_SUCH_KEY"],
            ["--interface", "deepl", "--pseudo"],
            ["--service", "http://127.0.0.1:1", "--pseudo"],
        ] {
            let result = await CapturedCommand.run(["translate", "--target", "de"] + words + [story])
            #expect(result.code == .usage, "\(words): \(result.complaints)")
        }
    }
}
