import Foundation
import GalleyCore
import Testing

@testable import galley

/// A story is the same words, whatever it came in.
@Suite("The same words from a page, an archive and a text")
struct SameWordsTests {
    static let pages: [String] = {
        let folder = Checkout.root + "Tests/Fixtures/Pages"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.contains(".") }.sorted()
    }()

    private static func read(_ path: String) throws -> JSONValue {
        try JSONReader.read(Array(Data(contentsOf: URL(filePath: Checkout.root + path))))
    }

    private static func words(_ line: String) throws -> (headline: String?, text: String?) {
        let article = try JSONReader.read(Array(line.utf8))
        return (article["headline"]?.string, article["text"]?.string)
    }

    /// A response as an archive holds it.
    private static func record(_ page: [UInt8], url: String) -> [UInt8] {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
        let fields = """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r
            WARC-Date: 2024-05-02T00:00:00Z\r
            WARC-Target-URI: \(url)\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(head.utf8.count + page.count)\r
            \r\n
            """
        return Array(fields.utf8) + Array(head.utf8) + page + Array("\r\n\r\n".utf8)
    }

    @Test("a page fixture", arguments: pages)
    func page(name: String) async throws {
        let expected = try Self.read("Tests/Fixtures/Pages/\(name)/expected.json")
        let source = Checkout.root + (try #require(expected["source"]?.string))
        let url = try #require(expected["url"]?.string)
        let bytes = Array(try Data(contentsOf: URL(filePath: source)))
        let folder = try TestFolder()
        let fromPage = await CapturedCommand.run("clean", source, "--url", url, "--to", "jsonl")
        let archive = try folder.write("page.warc", Self.record(bytes, url: url))
        let fromArchive = await CapturedCommand.run("clean", archive, "--to", "jsonl")
        let page = try Self.words(fromPage.output)
        #expect(try page == Self.words(fromArchive.output))
        #expect(page.text?.isEmpty == false)
        // The story as somebody would paste it: headline, blank line, paragraphs.
        let headline = try #require(page.headline)
        let text = try #require(page.text)
        let pasted = try folder.write("page.txt", headline + "\n\n" + text + "\n")
        let fromText = try Self.words(await CapturedCommand.run("clean", pasted, "--to", "jsonl").output)
        #expect(fromText.headline == headline)
        #expect(Self.folded(fromText.text) == Self.folded(text))
    }

    /// Lines of lists and tables are no lines of their own in pasted text.
    private static func folded(_ text: String?) -> [Substring]? { text?.split(whereSeparator: \.isWhitespace) }
}
