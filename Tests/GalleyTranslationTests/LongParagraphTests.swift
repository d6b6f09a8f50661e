import GalleyCore
import GalleyTranslation
import Testing

@Suite("Long paragraphs")
struct LongParagraphTests {
    private static func tagged(_ text: String) throws -> Article {
        try ArticleTagger().tag(
            Article(
                metadata: Metadata(language: "en"), body: [Block(.paragraph, text: text)],
                source: SourceRecord(mediaType: "text/plain")))
    }

    /// Words are put down in rooms of a few hundred: what lies across the border of two is found like anything else.
    @Test("names are found wherever they stand in a long paragraph", arguments: [0, 1, 2, 3, 100, 254, 255, 256, 257])
    func names(lead: Int) throws {
        let sentence = "The ferry office said that Ragna Oldcastle flew from Geneva to Seoul on Monday. "
        let text = String(repeating: "so ", count: lead) + String(repeating: sentence, count: 60)
        let article = try Self.tagged(text)
        let found = Dictionary(grouping: article.tags, by: \.category).mapValues(\.count)
        #expect(found[.place] == 120)
        #expect(found[.person] == 60)
        let words = article.tags.filter { $0.category == .place }.map {
            String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
        }
        #expect(Set(words) == ["Geneva", "Seoul"])
    }

    @Test("a paragraph of capitals alone takes no longer than others", .timeLimit(.minutes(1)))
    func capitals() throws {
        let article = try Self.tagged(String(repeating: "A ", count: 60_000))
        #expect(!article.segments.isEmpty)
    }

    @Test("thousands of tags in one paragraph are found as in many, and take no longer", .timeLimit(.minutes(1)))
    func tags() throws {
        let sentence = "It cost $3 and 5 miles on May 5, 2020, and he said “yes” to Bob Smith in New York. "
        let few = try Dictionary(grouping: Self.tagged(sentence).tags, by: \.category).mapValues(\.count)
        let many = try Dictionary(
            grouping: Self.tagged(String(repeating: sentence, count: 1_500)).tags, by: \.category
        ).mapValues(\.count)
        #expect(few.count > 4)
        #expect(many == few.mapValues { $0 * 1_500 })
    }
}
