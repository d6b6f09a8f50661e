import Testing

@testable import GalleyCore

@Suite("An article as JSON")
struct ArticleJSONTests {
    @Test("an article with everything in it comes back from JSON as it was")
    func roundTrip() throws {
        let article = ArticleSamples.full
        let written = article.json()
        #expect(try Article(json: written) == article)
        #expect(try Article(json: article.json(pretty: true)) == article)
        #expect(article.json() == written)
    }

    @Test("keys come in a fixed order")
    func keyOrder() throws {
        let keys = try JSONReader.read(ArticleSamples.full.json()).object?.keys ?? []
        #expect(keys.prefix(6) == ["id", "revision", "url", "canonicalUrl", "site", "headline"])
        #expect(keys.suffix(6) == ["tags", "source", "candidates", "cuts", "edits", "warnings"])
    }

    @Test("ranges are Unicode scalars in JSON and UTF-8 offsets inside")
    func scalarRanges() throws {
        let block = Block(.paragraph, .text(InlineText("한국 ab", marks: [InlineMark(.strong, 7..<9)])))
        let article = Article(metadata: Metadata(), body: [block], source: SourceRecord(mediaType: "text/plain"))
        let json = try JSONReader.read(article.json())
        let range = JSONPointer("/body/0/marks/0/range")?.values(in: json).first
        #expect(range == .array([.integer(3), .integer(5)]))
        #expect(try Article(json: json) == article)
    }

    @Test("a range that ends behind a letter of several bytes comes back whole", arguments: [0..<6, 3..<6, 6..<8])
    func scalarRangesAtBorders(range: Range<Int>) throws {
        let block = Block(.paragraph, .text(InlineText("한국é", marks: [InlineMark(.strong, range)])))
        let article = Article(metadata: Metadata(), body: [block], source: SourceRecord(mediaType: "text/plain"))
        #expect(try Article(json: article.json()) == article)
    }

    @Test("JSON that is no article says which member does not fit")
    func wrongMember() {
        let text = #"{"id":"x","body":[{"id":"p-1","role":"banner"}]}"#
        #expect(throws: ArticleJSONError.self) { try Article(json: Array(text.utf8)) }
    }
}
