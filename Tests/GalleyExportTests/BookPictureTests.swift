import FoundationEssentials
import GalleyCore
import GalleyXML
import Testing

@testable import GalleyExport

@Suite("Pictures in books")
struct BookPictureTests {
    /// Pictures by their addresses, as a desk holds them.
    private struct HeldPictures: PageStore {
        let bytes: [String: [UInt8]]

        func heldPage(for url: String) async throws -> HeldPage? {
            bytes[url].map { bytes in
                HeldPage(
                    page: WebPage(url: url, mediaType: "image/png", bytes: bytes),
                    checkedAt: Timestamp(unixSeconds: 1_700_000_000))
            }
        }
        func hold(_ held: HeldPage, for url: String) async throws {}
        func markGone(_ url: String, at moment: Timestamp) async throws {}
        func heldRobots(of origin: String) async throws -> HeldRobots? { nil }
        func hold(_ robots: HeldRobots, of origin: String) async throws {}
    }

    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array("quay".utf8)
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array("gale".utf8)

    private static func article(_ id: String, _ pictures: [(url: String, alt: String?)]) -> Article {
        let pictures = pictures.enumerated().map { index, picture in
            Picture(
                id: PictureID("pic-\(index)"), url: picture.url, alt: picture.alt, caption: "Caption \(index).",
                width: 640, height: 480)
        }
        return Article(
            id: id, metadata: Metadata(headline: "Story \(id)", language: "en"),
            body: [Block(.paragraph, text: "Words.")] + pictures.map { Block(.figure, .picture($0.id)) },
            pictures: pictures, source: SourceRecord(mediaType: "text/html"))
    }

    private static func page(_ bytes: [UInt8]) -> WebPage { WebPage(url: nil, mediaType: "image/png", bytes: bytes) }

    private func entries(_ articles: [Article], _ held: [String: [UInt8]]) throws -> (EPUBBook, [ZIPArchive.Entry]) {
        var book = EPUBBook()
        for article in articles { try book.add(article, pictures: held.mapValues(Self.page)) }
        return (book, EPUBPackage(book, title: "T", publisher: nil, language: nil).entries)
    }

    @Test("a picture at hand stands in its chapter and in the manifest, once for all articles that show it")
    func shown() throws {
        let address = "https://i.example/quay.jpg"
        let articles = [Self.article("1", [(address, "A quay")]), Self.article("2", [(address, "A quay")])]
        let (book, entries) = try entries(articles, [address: Self.png])
        let file = try #require(entries.map(\.path).first { $0.hasPrefix("EPUB/pictures/") }).dropFirst(5)
        #expect(file.hasSuffix(".png") && entries.count { $0.path.hasPrefix("EPUB/pictures/") } == 1)
        for chapter in book.chapters {
            let text = String(decoding: chapter.bytes, as: UTF8.self)
            #expect(text.contains("<img src=\"\(file)\" alt=\"A quay\" /><figcaption>Caption 0."), "\(text)")
        }
        let package = try XMLReader().read(try #require(entries.first { $0.path.hasSuffix(".opf") }).bytes)
        let items = package.first("manifest")?.elements("item") ?? []
        #expect(items.count { $0.attribute("media-type") == "image/png" } == 1)
        let modes = (package.first("metadata")?.elements("meta") ?? []).filter {
            $0.attribute("property") == "schema:accessMode"
        }
        #expect(modes.map(\.text) == ["textual", "visual"])
    }

    @Test(
        "what no reader shows, and what is not at hand, leaves its caption alone",
        arguments: ["<svg onload=\"x\"/>", "RIFF1234WAVE", "", "\u{0}\u{0}\u{0}\u{1C}ftypavif"])
    func leftOut(bytes: String) throws {
        let (one, other) = ("https://i.example/1", "https://i.example/2")
        let (book, entries) = try entries([Self.article("1", [(one, nil), (other, "x")])], [one: Array(bytes.utf8)])
        let text = String(decoding: book.chapters[0].bytes, as: UTF8.self)
        #expect(!text.contains("<img") && text.contains("Caption 0.") && text.contains("Caption 1."))
        #expect(!entries.contains { $0.path.contains("pictures/") })
    }

    @Test("the kind of a picture is told from its bytes, and one without words for it is said to need eyes")
    func kinds() throws {
        let address = "https://i.example/gale.png"
        let (book, entries) = try entries([Self.article("1", [(address, nil)])], [address: Self.jpeg])
        #expect(book.pictures.all.map(\.mediaType) == ["image/jpeg"])
        let package = String(decoding: entries.first { $0.path.hasSuffix(".opf") }?.bytes ?? [], as: UTF8.self)
        #expect(package.contains("<meta property=\"schema:accessModeSufficient\">textual,visual</meta>"))
    }

    @Test("a run takes pictures from the store into the book, stored as they are, the same bytes each time")
    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/galley-book-\(UInt64.random(in: .min ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let address = "https://i.example/quay.png"
        var books: [[UInt8]] = []
        for name in ["one.epub", "two.epub"] {
            let runner = try ExportRunner(
                format: .epub, to: .files(try FileTemplate(name), folder: folder),
                gate: ExportGate(now: Timestamp(unixSeconds: 1_700_000_000)),
                pictures: HeldPictures(bytes: [address: Self.png]))
            _ = try await runner.write(Self.article("1", [(address, "A quay")]))
            let files = try await runner.finish()
            let path = try #require(files.first).path
            books.append(Array(try Data(contentsOf: URL(filePath: path))))
        }
        #expect(books[0] == books[1])
        #expect(books[0].split(separator: 0x89).contains { $0.starts(with: Self.png.dropFirst()) })
    }
}
