import GalleyCore
import GalleyTranslation
import Testing

@Suite("Ids of segments")
struct SegmentIDTests {
    /// A paragraph says the same again and again, and something else in between.
    @Test("the same sentence is counted, few times or many", arguments: [2, 20, 24, 25, 30, 200])
    func counted(times: Int) throws {
        let text = (0..<times).map { "The bells rang. They rang \($0) times." }.joined(separator: " ")
        let article = try ArticleTagger().tag(
            Article(
                metadata: Metadata(language: "en"), body: [Block(.paragraph, text: text)],
                source: SourceRecord(mediaType: "text/plain")))
        let ids = article.segments.map(\.id)
        #expect(ids.count == 2 * times)
        #expect(Set(ids).count == ids.count)
        let first = try #require(ids.first)
        #expect(ids.filter { $0 == first || $0.hasPrefix(first + "-") }.count == times)
        #expect(ids.contains("\(first)-\(times)"))
    }
}
