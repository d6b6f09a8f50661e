import FoundationEssentials
import GalleyCore
import GalleyStore
import GalleyXML
import Testing

@testable import GalleyExport

@Suite("Hostile texts")
struct HostileTextTests {
    /// Articles with a text wherever an article can hold one.
    private static let articles: [Article] = HostileTexts.all.enumerated().map { number, text in
        let other = HostileTexts.all[(number * 7 + 3) % HostileTexts.all.count]
        let marks = [InlineMark(.link(number % 2 == 0 ? "javascript:alert(1)" : other), 0..<text.utf8.count)]
        let picture = Picture(
            id: PictureID("pic-1"), url: "https://i.example/a b.jpg?x=1&y=\"2\"", alt: text, caption: text,
            credits: [Credit(role: .photo, text: other, creator: text)])
        let table = Table(
            rows: [[Table.Cell(InlineText(text), isHeader: true)], [Table.Cell(InlineText(other))]], caption: text)
        return Article(
            id: "\(number)",
            metadata: Metadata(
                url: other, site: text, headline: text, summary: other,
                authors: [Author(name: text, role: other, url: text)],
                published: Timestamp(year: 2024, month: 2, day: 29),
                language: text, section: text, keywords: [text, other], dateline: Dateline(text: text, place: other),
                rights: Rights(copyright: text, licence: other)),
            body: [
                Block(.standfirst, text: other), Block(.paragraph, .text(InlineText(text, marks: marks))),
                Block(.heading(level: 3), text: text), Block(.quote, text: text), Block(.preformatted, text: other),
                Block(.list, .list(ItemList(isOrdered: true, items: [ItemList.Item(InlineText(text), depth: 2)]))),
                Block(.table, .table(table)), Block(.figure, .picture(picture.id)),
                Block(.embed, .embed(Embed(url: text, title: other))),
            ],
            pictures: [picture], source: SourceRecord(mediaType: "text/html"))
    }

    /// What each format gives for them, one file or many.
    private func files(_ format: ExportFormat) throws -> [[UInt8]] {
        format.arity == .many
            ? [try format.bytes(of: Self.articles)] : try Self.articles.map { try format.bytes(of: [$0]) }
    }

    @Test("there are more than sixty of them")
    func count() { #expect(HostileTexts.all.count > 60) }

    @Test("every format takes them all, with the same bytes each time", arguments: ExportFormats.all.map(\.name))
    func everyFormat(name: String) throws {
        let files = try files(try #require(ExportFormats.named(name)))
        #expect(try self.files(try #require(ExportFormats.named(name))) == files)
        #expect(files.allSatisfy { !$0.isEmpty })
        if name == "epub" || name == "sqlite" { return }
        for file in files { #expect(String(validating: file, as: UTF8.self) != nil) }
    }

    @Test(
        "XML stays well-formed and runs nothing",
        arguments: ["nitf", "newsml-g2", "newsml-g2-package", "rss", "atom", "wxr", "tei"])
    func xml(name: String) throws {
        for file in try files(try #require(ExportFormats.named(name))) {
            _ = try XMLReader().read(file)
            let text = String(decoding: file, as: UTF8.self)
            #expect(!text.contains("<script") && !text.contains("href=\"javascript:"))
        }
    }

    @Test("JSON stays JSON, a value for each article", arguments: ["json", "jsonl", "ninjs", "jsonfeed"])
    func json(name: String) throws {
        for file in try files(try #require(ExportFormats.named(name))) {
            let values = name == "jsonl" ? file.split(separator: 0x0A).map(Array.init) : [file]
            for value in values { _ = try JSONReader.read(value) }
            #expect(name != "jsonl" || values.count == Self.articles.count)
        }
    }

    @Test("no script, handler or address but the web's reaches a page or a book")
    func pages() throws {
        var book = EPUBBook()
        for article in Self.articles { try book.add(article, pictures: [:]) }
        let pages =
            try files(.html).map(Self.withoutData) + book.chapters.map { String(decoding: $0.bytes, as: UTF8.self) }
        for page in pages {
            for tag in page.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
                // Every second part stands in quotation marks, which the words themselves cannot hold.
                let parts = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                let names = parts.filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined()
                #expect(!tag.hasPrefix("script") && !names.contains(" on") && !names.contains(" style="), "<\(tag)>")
                for part in tag.split(separator: " ") where part.hasPrefix("href=\"") || part.hasPrefix("src=\"") {
                    let address = part.split(separator: "\"").dropFirst().first ?? ""
                    #expect(Self.isHarmless(address), "<\(tag)>")
                }
            }
        }
    }

    private static func isHarmless(_ address: Substring) -> Bool {
        ["https://", "http://", "mailto:"].contains { address.hasPrefix($0) } || address == "style.css"
    }

    /// A page without the data about the article, which is no script.
    private static func withoutData(_ bytes: [UInt8]) -> String {
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "<script type=\"application/ld+json\">")
        return String(parts[0]) + (parts.dropFirst().first?.split(separator: "</script>").dropFirst().joined() ?? "")
    }

    @Test("a table keeps its columns, and no cell is a formula", arguments: ["csv", "tsv"])
    func tables(name: String) throws {
        let text = String(decoding: try files(try #require(ExportFormats.named(name)))[0], as: UTF8.self)
        let cells =
            name == "csv"
            ? Self.commaCells(text)
            : text.utf8.split(separator: 0x0A).map { line in
                line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                    String(decoding: $0, as: UTF8.self)
                }
            }
        #expect(cells.count == Self.articles.count + 1)
        #expect(Set(cells.map(\.count)).count == 1)
        let opens = Set("=+-@\t\r\n".utf8)
        #expect(!cells.joined().contains { $0.utf8.first.map(opens.contains) ?? false })
    }

    /// The cells of RFC 4180, row by row.
    private static func commaCells(_ text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell: [UInt8] = []
        var isQuoted = false
        for byte in text.utf8 {
            switch byte {
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted, 0x0A where !isQuoted:
                rows[rows.count - 1].append(String(decoding: cell.filter { $0 != 0x0D || isQuoted }, as: UTF8.self))
                cell = []
                if byte == 0x0A { rows.append([]) }
            default: cell.append(byte)
            }
        }
        return Array(rows.dropLast())
    }

    @Test(
        "names of files are safe, and each article keeps one of its own", arguments: ["{slug}", "{headline}", "{id}"])
    func names(key: String) throws {
        var names = OutputNames()
        var seen: Set<String> = []
        let template = try FileTemplate("out/\(key).x")
        for article in Self.articles {
            let path = names.unused(for: article, template: template, target: nil)
            let name = String(decoding: path.utf8.dropFirst(4), as: UTF8.self)
            #expect(seen.insert(name.lowercased()).inserted, "\(name)")
            // By code points: a mark that combines with the slash before it makes another character of it.
            #expect(path.utf8.starts(with: "out/".utf8) && !name.unicodeScalars.contains { $0 == "/" || $0 == "\\" })
            #expect(!name.hasPrefix("."))
            #expect(name.utf8.count <= 200 && !name.unicodeScalars.contains { $0.value < 0x20 })
            let stem = name.prefix { $0 != "." }.lowercased()
            #expect(!["con", "nul", "aux", "com1", "lpt9", "clock$"].contains(stem), "\(name)")
        }
    }
}
