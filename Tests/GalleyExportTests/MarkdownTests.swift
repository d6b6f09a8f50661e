import GalleyCore
import Testing

@testable import GalleyExport

@Suite("Markdown")
struct MarkdownTests {
    private func body(_ inline: InlineText, role: BlockRole = .paragraph) throws -> String {
        let article = Article(
            metadata: Metadata(), body: [Block(role, .text(inline))], source: SourceRecord(mediaType: "text/plain"))
        let bytes = try ExportFormat.markdown.bytes(of: [article], options: ["frontMatter": .bool(false)])
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "signs that Markdown or a site generator would act upon are escaped",
        arguments: [
            ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#), ("# no", ##"\# no"##), ("- no", #"\- no"#), ("1. no", #"1\. no"#),
            ("12) no", #"12\) no"#), ("> no", #"\> no"#), ("a > b", "a > b"), ("{{ x }}", "&#123;{ x }}"),
            ("{% x %}", "&#123;% x %}"), ("{ x }", "{ x }"), ("&amp;", #"\&amp;"#), ("A & B", "A & B"),
            ("<b>", #"\<b>"#), ("[x](y)", #"\[x\](y)"#), ("http://a.b", #"http\://a.b"#), ("www.a.b", #"www\.a.b"#),
            ("a|b", #"a\|b"#), ("$5", "$5"), ("a\nb", "a\\\nb"), ("a\n- b", "a\\\n\\- b"), ("  a  ", "a"),
            ("nul\u{0}byte", "nulbyte"), ("한국어 뉴스", "한국어 뉴스"), ("~~a~~", #"\~\~a\~\~"#),
        ])
    func escaping(words: String, written: String) throws {
        #expect(try body(InlineText(words)) == written + "\n")
    }

    @Test(
        "a mark is written so that it opens and closes where it should",
        arguments: [
            ("a bold b", InlineMark(.strong, 2..<6), "a **bold** b"),
            ("a word b", InlineMark(.emphasis, 2..<6), "a _word_ b"),
            ("inword", InlineMark(.emphasis, 2..<6), "in*word*"),
            ("\"so\"he", InlineMark(.strong, 0..<4), "<strong>\"so\"</strong>he"),
            ("「鍵」は", InlineMark(.strong, 0..<9), "<strong>「鍵」</strong>は"),
            ("a  b  c", InlineMark(.strong, 1..<6), "a  **b**  c"),
            ("H2O", InlineMark(.subscript, 1..<2), "H<sub>2</sub>O"),
            ("a`b", InlineMark(.code, 0..<3), "``a`b``"),
            ("Go!here", InlineMark(.link("https://a.example/(x)"), 3..<7), #"Go\![here](https://a.example/\(x\))"#),
            ("here", InlineMark(.link("javascript:alert(1)"), 0..<4), "here"),
        ])
    func marks(words: String, mark: InlineMark, written: String) throws {
        #expect(try body(InlineText(words, marks: [mark])) == written + "\n")
    }

    @Test("front matter names what a generator asks for", arguments: FrontMatterProfile.allCases)
    func frontMatter(profile: FrontMatterProfile) throws {
        let metadata = Metadata(
            headline: "Yes: \"no\" # ---", authors: [Author(name: "Lee")],
            published: Timestamp(year: 2024, month: 5, day: 2, hour: 9, minute: 5, offset: 540), keywords: ["Red Sea"])
        let article = Article(metadata: metadata, body: [], source: SourceRecord(mediaType: "text/plain"))
        let bytes = try ExportFormat.markdown.bytes(of: [article], options: ["profile": .string(profile.rawValue)])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#"title: "Yes: \"no\" # ---""#))
        #expect(text.contains(profile == .obsidian ? "published: 2024" : "date: 2024-05-02T09:05:00+09:00"))
        #expect(text.contains(profile == .obsidian ? #"tags: ["red-sea"]"# : #"tags: ["Red Sea"]"#))
        #expect(text.hasPrefix(profile == .jekyll ? "---\nlayout: \"post\"\n" : "---\ntitle"))
    }

    @Test("what was written is read back: the words, the metadata and the roles", arguments: 0..<12)
    func roundTrip(batch: Int) throws {
        for seed in batch * 25..<batch * 25 + 25 {
            var random = RandomArticles(seed: UInt64(seed))
            let article = random.article()
            let read = try MarkdownReader.read(ExportFormat.markdown.bytes(of: [article]))
            #expect(read.id == article.id, "seed \(seed)")
            #expect(read.metadata == article.metadata, "seed \(seed)")
            #expect(read.pictures == article.pictures, "seed \(seed)")
            #expect(Self.words(read) == Self.words(article), "seed \(seed)")
        }
    }

    @Test("marks come back where they were")
    func marksReturn() throws {
        let inline = InlineText(
            "A bold 한국어 link and code_x.",
            marks: [
                InlineMark(.strong, 2..<6), InlineMark(.link("https://a.example/x_y?a=1&b=2"), 7..<21),
                InlineMark(.emphasis, 7..<16), InlineMark(.code, 26..<32),
            ])
        let blocks: [Block] = [
            Block(.standfirst, text: "In short."), Block(.paragraph, .text(inline)),
            Block(.heading(level: 3), text: "# 1"),
            Block(.quote, text: "Said\nso."), Block(.correction, text: "It was two."),
            Block(
                .list,
                .list(ItemList(isOrdered: true, start: 4, items: [.init(inline), .init(InlineText("b"), depth: 1)]))),
            Block(.preformatted, text: "a\n  b ``` c"),
            Block(
                .table,
                .table(Table(rows: [[.init(InlineText("a|b"), isHeader: true)], [.init(InlineText("`c`"))]]))),
            Block(.embed, .embed(Embed(url: "https://v.example/1", title: "v"))),
        ]
        let article = Article(metadata: Metadata(), body: blocks, source: SourceRecord(mediaType: "text/plain"))
        let read = try MarkdownReader.read(ExportFormat.markdown.bytes(of: [article]))
        #expect(read == article)
    }

    /// The words without white space; a table's title comes back as a paragraph, cells and embeds are left out.
    private static func words(_ article: Article) -> String {
        let words = article.body.map { block in
            switch block.content {
            case .table(let table): table.caption ?? ""
            case .embed, .picture: ""
            default: block.text
            }
        }
        return String(String.UnicodeScalarView(words.joined().unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}
