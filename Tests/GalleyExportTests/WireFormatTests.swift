import GalleyCore
import GalleyXML
import Testing

@testable import GalleyExport

@Suite("Wire formats")
struct WireFormatTests {
    private static let schemas = [
        "nitf": "nitf/nitf-3-6.xsd", "newsml-g2": "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd",
        "newsml-g2-package": "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd",
    ]

    private func articles(_ seeds: Range<Int>) -> [Article] {
        seeds.map { seed in
            var random = RandomArticles(seed: UInt64(seed))
            return random.article()
        }
    }

    @Test(
        "articles of every shape are valid by the standard's own schema",
        .enabled(if: SchemaValidator.isHere, "left out: set GALLEY_CORPORA, and install libxml2-utils"),
        arguments: schemas.keys.sorted())
    func valid(name: String) throws {
        let format = try #require(ExportFormats.named(name))
        let validator = SchemaValidator(try #require(Self.schemas[name]))
        let articles = articles(0..<60) + [ArticleSpecimen.article]
        let documents =
            try format.arity == .many
            ? [format.bytes(of: articles), format.bytes(of: articles.prefix(1)), format.bytes(of: [])]
            : articles.map { try format.bytes(of: [$0]) }
        #expect(try validator.problems(in: documents).isEmpty)
    }

    @Test("a format for one article refuses a second in the same file", arguments: ["nitf", "newsml-g2"])
    func single(name: String) throws {
        let format = try #require(ExportFormats.named(name))
        let error = #expect(throws: ExportError.self) { try format.bytes(of: articles(0..<2)) }
        #expect(error?.description.contains("holds one article") == true)
    }

    @Test("control characters, broken markup and odd zones do no harm", arguments: ["nitf", "newsml-g2", "wxr", "tei"])
    func hostile(name: String) throws {
        let words = "\u{0}\u{1B}]]>&lt;<script>\u{FFFE}\r\n\u{202E}"
        let metadata = Metadata(
            url: "javascript:x", headline: words, summary: words,
            authors: [Author(name: words, role: words, url: "data:x")],
            published: Timestamp(year: 2024, month: 1, day: 1, hour: 1, minute: 2, offset: 23 * 60),
            language: "en-", section: words, keywords: [words], dateline: Dateline(text: words, place: words),
            sourceChain: [SourceLink(role: .origin, name: words, url: "x:y")],
            rights: Rights(copyright: words, licence: "x", usageTerms: words))
        let article = Article(
            metadata: metadata, body: [Block(.paragraph, text: words), Block(.preformatted, text: words)],
            source: SourceRecord(mediaType: "text/plain"))
        let bytes = try #require(ExportFormats.named(name)).bytes(of: [article])
        let text = String(decoding: bytes, as: UTF8.self)
        _ = try XMLReader().read(bytes)
        #expect(!text.contains("<script") && (name == "wxr" || !text.contains("javascript:")))
        #expect(name != "newsml-g2" || !text.contains("+23:00"), "XML Schema's zones end at 14 hours")
    }

    @Test("a package refers to each story by the id of its newsItem, in order")
    func package() throws {
        let articles = articles(0..<5)
        let root = try XMLReader().read(ExportFormat.newsMLG2Package.bytes(of: articles))
        let group = try #require(root.first("groupSet")?.first("group"))
        #expect(root.first("groupSet")?.attribute("root") == group.attribute("id"))
        let items = try articles.map { try XMLReader().read(ExportFormat.newsMLG2.bytes(of: [$0])) }
        #expect(group.elements("itemRef").map { $0.attribute("residref") } == items.map { $0.attribute("guid") })
    }

    @Test("what may be done with a story is said in the standard's own codes")
    func usage() throws {
        let held = Article(
            usage: .withheld(until: Timestamp(year: 2030, month: 1, day: 2, hour: 6, minute: 0, offset: 60)),
            metadata: Metadata(headline: "H"), body: [], source: SourceRecord(mediaType: "text/plain"))
        let meta = try #require(try XMLReader().read(ExportFormat.newsMLG2.bytes(of: [held])).first("itemMeta"))
        #expect(meta.first("pubStatus")?.attribute("qcode") == "stat:withheld")
        #expect(meta.first("embargoed")?.text == "2030-01-02T06:00:00+01:00")
        let data = try XMLReader().read(ExportFormat.nitf.bytes(of: [held])).first("head")?.first("docdata")
        #expect(data?.attribute("management-status") == "embargoed")
        #expect(data?.first("date.release")?.attribute("norm") == "2030-01-02T06:00+01:00")
    }

    @Test("a post's authors, categories and tags are declared before it, its pictures follow as attachments")
    func wordPress() throws {
        let root = try XMLReader().read(ExportFormat.wxr.bytes(of: [ArticleSpecimen.article]))
        let channel = try #require(root.first("channel"))
        let names = channel.elements.map(\.name)
        let first = try #require(names.firstIndex(of: "item"))
        for name in ["author", "category", "tag"] {
            #expect(names.firstIndex(of: name).map { $0 < first } == true, "\(name)")
        }
        let items = channel.elements("item")
        #expect(items.map { $0.first("post_type")?.text } == ["post", "attachment"])
        #expect(items[1].first("post_parent")?.text == items[0].first("post_id")?.text)
        #expect(items[0].first("creator")?.text == channel.first("author")?.first("author_login")?.text)
        #expect(items[0].first("post_date")?.text == "2031-04-05 06:07:08")
        #expect(items[0].first("post_date_gmt")?.text == "2031-04-05 05:07:08")
    }

    @Test("several articles form a corpus, a single one a text, and subheads nest")
    func tei() throws {
        let blocks = [
            Block(.paragraph, text: "a"), Block(.heading(level: 2), text: "b"), Block(.heading(level: 3), text: "c"),
            Block(.paragraph, text: "d"), Block(.heading(level: 2), text: "e"),
        ]
        let article = Article(
            metadata: Metadata(headline: "H"), body: blocks, source: SourceRecord(mediaType: "text/plain"))
        let single = try XMLReader().read(ExportFormat.tei.bytes(of: [article]))
        let corpus = try XMLReader().read(ExportFormat.tei.bytes(of: [article, article]))
        #expect(single.name == "TEI" && corpus.name == "teiCorpus" && corpus.elements("TEI").count == 2)
        let body = try #require(single.first("text")?.first("body"))
        #expect(body.elements("div").map { $0.first("head")?.text } == ["b", "e"])
        #expect(body.elements("div").first?.first("div")?.first("p")?.text == "d")
    }
}
