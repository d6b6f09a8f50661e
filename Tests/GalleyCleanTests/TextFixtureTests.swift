import FoundationEssentials
import GalleyCore
import Testing

@testable import GalleyClean

/// Texts as agencies send them and people paste them; see `Tests/Fixtures/Pages/README.md`.
@Suite("Text fixtures")
struct TextFixtureTests {
    static let names = PageFixtureTests.names(in: "Tests/Fixtures/Texts", suffix: ".txt").map { String($0.dropLast(4)) }

    @Test("a text's story comes out word for word, with its headline, day and dateline", arguments: names)
    func text(name: String) throws {
        let folder = PageFixtureTests.root.appending(path: "Tests/Fixtures/Texts")
        let expected = try JSONReader.read(Array(Data(contentsOf: folder.appending(path: name + ".expected.json"))))
        let text = String(decoding: try Data(contentsOf: folder.appending(path: name + ".txt")), as: UTF8.self)
        let article = ArticleCleaner().clean(text: text)
        #expect(article.headline == expected["headline"]?.string)
        #expect(article.body.map(\.text) == expected["body"]?.array?.compactMap(\.string))
        for words in expected["absent"]?.array?.compactMap(\.string) ?? [] { #expect(!article.text.contains(words)) }
        if let day = expected["published"]?.string {
            #expect(article.metadata.published?.dayOnly.description == String(day.prefix(10)))
        }
        #expect(article.metadata.dateline?.place == expected["dateline"]?["place"]?.string)
        if let names = expected["authors"]?.array?.compactMap({ $0["name"]?.string }) {
            #expect(article.metadata.authors.map { $0.name.lowercased() } == names.map { $0.lowercased() })
        }
    }
}
