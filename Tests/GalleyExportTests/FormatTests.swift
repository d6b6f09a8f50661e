import GalleyCore
import GalleyXML
import Testing

@testable import GalleyExport

@Suite("Every format")
struct FormatTests {
    private static let names = ExportFormats.all.map(\.name)

    private func articles(_ seeds: Range<Int>) -> [Article] {
        seeds.map { seed in
            var random = RandomArticles(seed: UInt64(seed))
            return random.article()
        }
    }

    @Test("names are unique, and every option says what it does", arguments: ExportFormats.all.indices)
    func described(index: Int) {
        let format = ExportFormats.all[index]
        #expect(Self.names.count { $0 == format.name } == 1)
        #expect(!format.summary.isEmpty && !format.fileExtension.hasPrefix(".") && format.mediaType.contains("/"))
        #expect(format.options.allSatisfy { !$0.summary.isEmpty })
    }

    @Test("the same articles give the same bytes; text is valid UTF-8", arguments: names)
    func deterministic(name: String) throws {
        let format = try #require(ExportFormats.named(name))
        let groups = format.arity == .many ? [articles(0..<30)] : articles(0..<30).map { [$0] }
        for group in groups {
            let bytes = try format.bytes(of: group)
            #expect(try format.bytes(of: group) == bytes)
            let isBinary = ["epub", "sqlite"].contains(name)
            #expect(isBinary || String(validating: bytes, as: UTF8.self) != nil)
        }
    }

    @Test(
        "no articles give a file that can be read all the same", arguments: ["rss", "atom", "jsonfeed", "json", "csv"])
    func empty(name: String) throws {
        let bytes = try #require(ExportFormats.named(name)).bytes(of: [])
        #expect(!bytes.isEmpty)
        if name.hasPrefix("json") { _ = try JSONReader.read(bytes) }
        if name == "rss" || name == "atom" { _ = try XMLReader().read(bytes) }
    }

    @Test("feeds are well formed and hold every headline", arguments: ["rss", "atom"])
    func feeds(name: String) throws {
        let articles = articles(0..<30)
        let root = try XMLReader().read(try #require(ExportFormats.named(name)).bytes(of: articles))
        let entries = name == "rss" ? root.first("channel")?.elements("item") ?? [] : root.elements("entry")
        #expect(entries.map { $0.first("title")?.text ?? "" } == articles.map(\.headline))
    }

    @Test("ninjs says what may be done with a story")
    func ninjs() throws {
        let until = Timestamp(year: 2030, month: 1, day: 2, hour: 6, minute: 0, offset: 60)
        let article = Article(
            usage: .withheld(until: until), metadata: Metadata(headline: "H"),
            body: [Block(.paragraph, text: "W")], source: SourceRecord(mediaType: "text/plain"))
        let value = try JSONReader.read(ExportFormat.ninjs.bytes(of: [article]))
        #expect(value["pubStatus"] == .string("withheld"))
        #expect(value["embargoedUntil"] == .string("2030-01-02T06:00:00+01:00"))
        #expect(value["bodies"]?.array?.last?["value"] == .string("W"))
    }

    @Test(
        "a cell that a spreadsheet would run is neutralised, unless asked not to",
        arguments: [
            ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("a=b", "a=b"),
            ("a,\"b\"", "\"a,\"\"b\"\"\""),
        ])
    func formulas(headline: String, cell: String) throws {
        let article = Article(
            metadata: Metadata(headline: headline), body: [], source: SourceRecord(mediaType: "text/plain"))
        let guarded = String(decoding: try ExportFormat.csv.bytes(of: [article]), as: UTF8.self)
        #expect(guarded.contains(",\(cell),"))
        let open = try ExportFormat.tsv.bytes(of: [article], options: ["formulas": .bool(true)])
        #expect(String(decoding: open, as: UTF8.self).contains("\t\(headline)\t"))
    }

    @Test("dates are written as RSS wants them")
    func mailDate() {
        #expect(Timestamp(year: 2024, month: 2, day: 29)?.mailDate == "Thu, 29 Feb 2024 00:00:00 +0000")
        #expect(
            Timestamp(year: 1969, month: 12, day: 31, hour: 9, minute: 5, second: 7, offset: -90)?.mailDate
                == "Wed, 31 Dec 1969 09:05:07 -0130")
    }
}
