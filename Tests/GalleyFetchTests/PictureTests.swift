import Foundation
import GalleyCore
import LoopbackServer
import Testing

@testable import GalleyFetch

@Suite("Pictures")
struct PictureTests {
    static func png(_ width: Int, _ height: Int) -> [UInt8] {
        func word(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + word(13) + Array("IHDR".utf8) + word(width)
            + word(height) + [8, 2, 0, 0, 0]
    }

    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0x4A, 0x46, 0xFF, 0xC4, 0, 3, 9]
        + [0xFF, 0xC2, 0, 11, 8, 1, 0x2C, 2, 0x58, 3, 0, 0]
    private static let webP =
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x3F, 1, 0, 0xEF, 0, 0]

    @Test("kind and size are read from the first bytes, whatever the server says")
    func kinds() throws {
        let known: [([UInt8], String, Int, Int)] = [
            (Self.png(640, 480), "image/png", 640, 480), (Self.jpeg, "image/jpeg", 600, 300),
            (Array("GIF89a".utf8) + [0x20, 3, 0x58, 2], "image/gif", 800, 600), (Self.webP, "image/webp", 320, 240),
            ([0, 0, 0, 0x1C] + Array("ftypavif".utf8), "image/avif", 0, 0),
        ]
        for (bytes, type, width, height) in known {
            let picture = try #require(PictureFile(bytes), "\(type)")
            #expect(picture.mediaType == type && picture.width == width && picture.height == height)
            #expect(picture.isOfUse)
            for end in 0..<bytes.count { _ = PictureFile(Array(bytes[..<end])) }
        }
        #expect(PictureFile(Array("<svg xmlns='http://www.w3.org/2000/svg'><script>".utf8)) == nil)
        #expect(PictureFile(Array("<!doctype html>".utf8)) == nil)
        #expect(PictureFile(Self.png(1, 1))?.isOfUse == false)
        #expect(PictureFile(Self.png(60_000, 60_000))?.isOfUse == false)
    }

    @Test("an article's own pictures are fetched once each and held; what is none costs no story")
    func step() async throws {
        let server = try LoopbackServer { request in
            switch request.path {
            case "/robots.txt": .notFound
            case "/a.jpg": Reply(headers: [("Content-Type", "text/plain")], body: Self.png(640, 480))
            case "/dot.png": Reply(headers: [("Content-Type", "image/png")], body: Self.png(1, 1))
            default: .html("<p>no picture")
            }
        }
        defer { server.stop() }
        let store = MemoryStore()
        let entry = PicturesStep.entry(
            allowedAddresses: [try AllowedAddress(parsing: "127.0.0.1:\(server.port)")], store: store)
        guard case .step(let maker) = entry.maker else {
            Issue.record("pictures is no step")
            return
        }
        let notes = Counter()
        let context = StepContext(
            now: Timestamp(unixSeconds: 0), inputFolder: "", outputFolder: "", note: { _ in _ = notes.next() })
        let step = try maker(try StepOptions(JSONValue.Object([]), for: entry.description), context)
        let pictures = ["a.jpg", "dot.png", "page.html", "a.jpg"].enumerated().map { index, name in
            Picture(id: PictureID("pic-\(index)"), url: server.url + name)
        }
        let source = SourceRecord(mediaType: "text/html")
        let article = Article(metadata: Metadata(headline: "Ferry"), body: [], pictures: pictures, source: source)
        #expect(try await step.run(.article(article), in: context).count == 1)
        #expect(notes.next() == 3)
        let held = try #require(try await store.heldPage(for: server.url + "a.jpg"))
        #expect(held.page.mediaType == "image/png" && held.page.bytes == Self.png(640, 480))
        #expect(try await store.heldPage(for: server.url + "dot.png") == nil)
        #expect(server.requests.filter { $0.path == "/a.jpg" }.count == 1)
    }
}
