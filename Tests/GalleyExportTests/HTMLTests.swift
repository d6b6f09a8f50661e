import GalleyCore
import Testing

@testable import GalleyExport

@Suite("HTML")
struct HTMLTests {
    private func html(_ blocks: [Block], metadata: Metadata = Metadata(), fragment: Bool = true) throws -> String {
        let article = Article(metadata: metadata, body: blocks, source: SourceRecord(mediaType: "text/plain"))
        return String(
            decoding: try ExportFormat.html.bytes(of: [article], options: ["fragment": .bool(fragment)]), as: UTF8.self)
    }

    @Test(
        "words stay words",
        arguments: [
            ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"),
            ("nul\u{0}\u{1B}", "nul"), ("a\nb", "a<br />b"), ("]]>", "]]&gt;"),
            ("é漢👩‍👧", "é漢👩‍👧"),
        ])
    func escaping(words: String, written: String) throws {
        #expect(try html([Block(.paragraph, text: words)]).contains("<p>\(written)</p>"))
    }

    @Test(
        "only http, https and mailto become links",
        arguments: [
            "https://:0", "https://a.example:x/", "https://a.example:70000/", "https://u:p@a.example/",
            "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "vbscript:x", "//a.example", "file:///etc", " ",
        ])
    func links(address: String) throws {
        let inline = InlineText("words", marks: [InlineMark(.link(address), 0..<5)])
        let text = try html([Block(.paragraph, .text(inline)), Block(.embed, .embed(Embed(url: address, title: "t")))])
        #expect(!text.contains("href"))
        #expect(text.contains("<p>words</p>"))
    }

    @Test("the data inside the script element cannot end it")
    func script() throws {
        let text = try html(
            [], metadata: Metadata(headline: "</script><!--<script>", language: "ar"), fragment: false)
        let data = text.split(separator: "ld+json\">")[1].split(separator: "</script>")[0]
        #expect(!data.contains("<"))
        let read = try JSONReader.read(Array(data.utf8))
        #expect(read["headline"] == .string("</script><!--<script>"))
        #expect(text.contains("<html lang=\"ar\" dir=\"rtl\">"))
    }

    @Test("characters that HTML forbids are escaped in the data and left out of the words")
    func forbidden() throws {
        let scalars = [0x85, 0xFDD0, 0xFFFE, 0x1FFFE, 0x7F].compactMap { Unicode.Scalar(UInt32($0)) }
        let words = "a" + String(String.UnicodeScalarView(scalars)) + "b"
        let text = try html([Block(.paragraph, text: words)], metadata: Metadata(headline: words), fragment: false)
        #expect(!text.unicodeScalars.contains(where: scalars.contains) && text.contains("<p>ab</p>"))
        let data = text.split(separator: "ld+json\">")[1].split(separator: "</script>")[0]
        #expect(try JSONReader.read(Array(data.utf8))["headline"] == .string(words))
    }

    @Test(
        "a date is shown as far as it is known",
        arguments: [
            ("2024-02-29", "2024-02-29"), ("2024-02-29T09:05", "2024-02-29, 09:05"),
            ("2024-02-29T09:05:07Z", "2024-02-29, 09:05 UTC"), ("2024-02-29T09:05-03:30", "2024-02-29, 09:05 UTC−3:30"),
            ("2024-02-29T09:05+09:00", "2024-02-29, 09:05 UTC+9"),
        ])
    func dates(written: String, shown: String) throws {
        let text = try html([], metadata: Metadata(published: Timestamp(iso8601: written)))
        #expect(text.contains(">\(shown)</time>"), "\(text)")
    }

    @Test(
        "a headline that shows nothing leaves no empty title",
        arguments: ["\u{FFFE}\u{FFFF}", " ", "\u{0}\u{202E}", ""])
    func emptyTitle(headline: String) throws {
        let text = try html([], metadata: Metadata(url: "https://a.example/1", headline: headline), fragment: false)
        #expect(!text.contains("<title></title>") && !text.contains("<h1>"), "\(text)")
    }

    @Test("lists nest by depth")
    func lists() throws {
        let items = [0, 1, 3, 0].map { ItemList.Item(InlineText("x"), depth: $0) }
        let text = try html([Block(.list, .list(ItemList(isOrdered: false, items: items)))])
        let flat = text.filter { $0 != "\n" }
        #expect(flat.contains("<ul><li>x<ul><li>x<ul><li>x</li></ul></li></ul></li><li>x</li></ul>"))
        let numbered = ItemList(isOrdered: true, start: 3, items: items)
        let later = try html([Block(.list, .list(numbered))]).filter { $0 != "\n" }
        #expect(later.contains("<ol start=\"3\"><li>x<ol><li>x<ol><li>x</li></ol></li></ol></li><li>x</li></ol>"))
    }

    @Test("an article gives the same bytes each time, and no script", arguments: 0..<40)
    func reparse(seed: Int) throws {
        var random = RandomArticles(seed: UInt64(seed))
        let article = random.article()
        let bytes = try ExportFormat.html.bytes(of: [article], options: ["fragment": .bool(true)])
        let again = try ExportFormat.html.bytes(of: [article], options: ["fragment": .bool(true)])
        #expect(bytes == again)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("<script") && !text.contains("javascript:"))
    }
}
