import FoundationEssentials
import GalleyCore
import GalleyStore
import GalleyXML
import Testing

@testable import GalleyExport

@Suite("Books and databases")
struct BookAndDatabaseTests {
    private func articles(_ seeds: Range<Int>) -> [Article] {
        seeds.map { seed in
            var random = RandomArticles(seed: UInt64(seed))
            return random.article()
        }
    }

    /// Calls back with the path of a database of the articles.
    private func withDatabase(
        of articles: [Article], _ options: [String: JSONValue] = [:], _ look: (SQLiteConnection) throws -> Void
    ) throws {
        let path =
            FileManager.default.temporaryDirectory.path + "/galley-test-\(UInt64.random(in: .min ... .max)).sqlite"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(try ExportFormat.sqlite.bytes(of: articles, options: options)).write(to: URL(filePath: path))
        try look(try SQLiteConnection(path: path))
    }

    @Test("the first entry of a book is its media type, stored as it is, and times say nothing of the machine")
    func archive() throws {
        let bytes = try ExportFormat.epub.bytes(of: articles(0..<3))
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        #expect(Array(bytes[8..<10]) == [0, 0], "it is not stored")
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0], "1 January 1980")
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test("every page of a book is well-formed, and the package names each once", arguments: 0..<8)
    func pages(batch: Int) throws {
        var book = EPUBBook()
        for article in articles(batch * 10..<batch * 10 + 10) { try book.add(article, pictures: [:]) }
        let entries = EPUBPackage(book, title: "A & B", publisher: nil, language: nil).entries
        for entry in entries where entry.path.hasSuffix("ml") || entry.path.hasSuffix("opf") {
            _ = try XMLReader().read(entry.bytes.isEmpty ? [] : Array(Self.withoutDoctype(entry.bytes)))
        }
        let package = try #require(entries.first { $0.path.hasSuffix(".opf") })
        let items = try XMLReader().read(package.bytes).first("manifest")?.elements("item") ?? []
        let listed = items.compactMap { $0.attribute("href") }.map { "EPUB/" + $0 }.sorted()
        let present = entries.map(\.path).filter { $0.hasPrefix("EPUB/") && !$0.hasSuffix(".opf") }.sorted()
        #expect(listed == present)
    }

    private static func withoutDoctype(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).replacing("<!DOCTYPE html>\n", with: "").utf8)
    }

    @Test("a book in Arabic is read from the right, and a headline that shows nothing gets a name")
    func direction() throws {
        var book = EPUBBook()
        for headline in ["عنوان", "\u{202E}\u{200D}"] {
            try book.add(
                Article(
                    id: "n", metadata: Metadata(headline: headline, language: "ar"),
                    body: [Block(.paragraph, text: "نص")], source: SourceRecord(mediaType: "text/plain")),
                pictures: [:])
        }
        let entries = EPUBPackage(book, title: nil, publisher: nil, language: nil).entries
        let package = String(decoding: entries.first { $0.path.hasSuffix("opf") }?.bytes ?? [], as: UTF8.self)
        #expect(package.contains(#"page-progression-direction="rtl""#) && package.contains("<dc:language>ar<"))
        #expect(book.chapters.map(\.title) == ["عنوان", "n"])
    }

    @Test("nothing in a book is fetched from elsewhere, and nothing runs")
    func selfContained() throws {
        var book = EPUBBook()
        for article in articles(0..<40) { try book.add(article, pictures: [:]) }
        for chapter in book.chapters {
            let text = String(decoding: chapter.bytes, as: UTF8.self)
            #expect(!text.contains("<img") && !text.contains("<script") && !text.contains("javascript:"))
        }
    }

    @Test("a database holds every article and is sound", arguments: ["words", "substrings", "none"])
    func database(search: String) throws {
        let articles = articles(0..<40)
        try withDatabase(of: articles, ["search": .string(search)]) { database in
            #expect(try database.rows("PRAGMA integrity_check") { $0.text(0) } == ["ok"])
            let headlines = try database.rows("SELECT headline FROM articles ORDER BY number") { $0.text(0) }
            #expect(headlines == articles.map { $0.metadata.headline })
            let authors = try database.rows("SELECT name FROM authors ORDER BY article, position") { $0.text(0) }
            #expect(authors == articles.flatMap { $0.metadata.authors.map(\.name) })
        }
    }

    @Test(
        "a search finds words without their accents, and by substrings Chinese",
        arguments: [("words", "cafe"), ("substrings", "渡轮停"), ("substrings", "\"afé ope\"")])
    func search(kind: String, query: String) throws {
        let article = Article(
            metadata: Metadata(headline: "Café opens"), body: [Block(.paragraph, text: "北港渡轮停航三日")],
            source: SourceRecord(mediaType: "text/plain"))
        try withDatabase(of: articles(0..<5) + [article], ["search": .string(kind)]) { database in
            let found = try database.rows(
                "SELECT articles.headline FROM articles JOIN search ON search.rowid = number WHERE search MATCH ?",
                .text(query)
            ) { $0.text(0) }
            #expect(found == ["Café opens"])
        }
    }
}
