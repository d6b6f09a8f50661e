import FoundationEssentials
import GalleyCore
import GalleyTranslation
import TestSupport
import Testing

@Suite("Tagging an article")
struct ArticleTaggerTests {
    private static func article(_ paragraphs: [String], dateline: Dateline? = nil, language: String? = nil) -> Article {
        Article(
            metadata: Metadata(language: language, dateline: dateline),
            body: paragraphs.map { Block(.paragraph, text: $0) }, source: SourceRecord(mediaType: "text/plain"))
    }

    private static func words(_ tag: GalleyCore.Tag, in article: Article) -> String {
        let text = article.body.first { $0.id == tag.block }?.text ?? ""
        return String(decoding: Array(text.utf8)[tag.range], as: UTF8.self)
    }

    @Test(
        "the touchstone's quotations have their speaker, and its quoted terms are none",
        .enabled(if: Corpora.present, "\(Corpora.hint)"))
    func touchstone() throws {
        let url = try #require(Corpora.url("seed/article.txt"))
        let text = try String(contentsOf: url, encoding: .utf8)
        let paragraphs = text.split(separator: "\n").map(String.init)
        let first = try #require(paragraphs.firstIndex { $0.hasPrefix("SEOUL, Nov 5") })
        let dateline = Dateline(
            text: "SEOUL, Nov 5, 2020, Hankyoreh.", place: "SEOUL", date: Timestamp(year: 2020, month: 11, day: 5),
            source: "Hankyoreh")
        let tagged = try ArticleTagger().tag(Self.article(Array(paragraphs[first..<first + 8]), dateline: dateline))
        let quotations = tagged.tags.filter { $0.category == .quotation }
        #expect(quotations.map(\.block) == tagged.body.prefix(5).map(\.id))
        #expect(quotations.allSatisfy { $0.property("speaker") == "Harry Harris" })
        let values = tagged.tags.map { "\($0.category.rawValue) \(Self.words($0, in: tagged)) = \($0.value ?? "")" }
        for wanted in [
            "acronym USFK = US Forces Korea", "money US$5 billion = 5000000000", "date Nov. 4 = 2020-11-04",
            "agency Hankyoreh = Hankyoreh", "dateline SEOUL, Nov 5, 2020, Hankyoreh. = 2020-11-05",
        ] { #expect(values.contains(wanted), "\(wanted) is not among \(values)") }
        #expect(tagged.metadata.language == "en")
        let names = Set(
            tagged.tags.filter { [.person, .organisation, .place].contains($0.category) }.map {
                "\($0.category.rawValue) \(Self.words($0, in: tagged)) = \($0.value ?? "")"
            })
        for wanted in [
            "person Harry Harris = Harry Harris", "person Harris = Harry Harris", "person Donald Trump = Donald Trump",
            "person Trump = Donald Trump", "person Joe Biden = Joe Biden", "person Biden = Joe Biden",
            "organisation US Pacific Fleet = US Pacific Fleet", "organisation US Forces Korea = US Forces Korea",
            "place Republic of Korea = Republic of Korea", "place United States = United States",
            "place North Korea = North Korea", "place Pyongyang = Pyongyang", "place Japan = Japan",
        ] { #expect(names.contains(wanted), "\(wanted) is not among \(names.sorted())") }
        #expect(
            !names.contains {
                $0.hasPrefix("person") && !$0.contains("Harris") && !$0.contains("Trump") && !$0.contains("Biden")
            })
    }

    @Test("tagging changes no word and says how far the article has come")
    func unchanged() throws {
        let article = Self.article(["The harbour (see https://a.example/x) was shut. It will open again on Monday."])
        let tagged = try ArticleTagger().tag(article)
        #expect(tagged.body == article.body)
        #expect(tagged.workState == .tagged)
        #expect(tagged.metadata.language == "en")
    }

    @Test("segments cover the words in order, know abbreviations, and keep their ids when a paragraph is put in above")
    func segments() throws {
        let paragraphs = ["Gov. J. Smith met U.S. officials on Nov. 5. They spoke for 2.5 hours.", "Nobody was hurt."]
        let tagged = try ArticleTagger().tag(Self.article(paragraphs, language: "en"))
        let words = tagged.segments.map { segment in
            let text = tagged.body.first { $0.id == segment.block }?.text ?? ""
            return String(decoding: Array(text.utf8)[segment.range], as: UTF8.self).trimmed
        }
        #expect(
            words == ["Gov. J. Smith met U.S. officials on Nov. 5.", "They spoke for 2.5 hours.", "Nobody was hurt."])
        let more = try ArticleTagger().tag(Self.article(["A new paragraph."] + paragraphs, language: "en"))
        #expect(more.segments.dropFirst().map(\.id) == tagged.segments.map(\.id))
        #expect(Set(more.segments.map(\.id)).count == more.segments.count)
    }

    @Test("no segment ends inside an address")
    func protected() throws {
        let tagged = try ArticleTagger().tag(
            Self.article(["Write to https://a.example/Is.It.True?Yes or call. Then wait."], language: "en"))
        let url = try #require(tagged.tags.first { $0.category == .url })
        #expect(
            tagged.segments.contains {
                $0.range.lowerBound <= url.range.lowerBound && $0.range.upperBound >= url.range.upperBound
            })
    }

    @Test("a pronoun's quotation is the last speaker's, and a quotation goes on through paragraphs")
    func continued() throws {
        let tagged = try ArticleTagger().tag(
            Self.article(
                [
                    "“The quay is ready,” Ragna Oldcastle said.",
                    "“We have waited long,” she added. “Now we sail again on Monday.",
                    "“Everybody is invited to the quay,” she said.",
                ], language: "en"))
        let quotations = tagged.tags.filter { $0.category == .quotation }
        #expect(quotations.count == 4)
        #expect(quotations.allSatisfy { $0.property("speaker") == "Ragna Oldcastle" })
    }

    @Test("a wrong language on the page gives way to the words, on record")
    func language() throws {
        let text =
            "Der Hafen war einen Tag lang geschlossen, nachdem ein Kran auf den Kai gestürzt war. Niemand wurde verletzt."
        let tagged = try ArticleTagger().tag(Self.article([text, text, text], language: "en"))
        #expect(tagged.metadata.language == "de")
        #expect(tagged.edits.contains { $0.subject == "language" && $0.before == "en" })
    }

    @Test("a glossary's terms are tagged with their translations; a glossary that is none is a clear error")
    func glossary() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "glossary-\(UUID().uuidString).csv").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try "en,ko,de\ncharging quay,충전 부두,Ladekai\n\"quay, old\",,Altkai\n".write(
            toFile: path, atomically: true, encoding: .utf8)
        let tagged = try ArticleTagger(options: TagOptions(glossary: path, targets: ["ko"]))
            .tag(Self.article(["Charging quay work ended; the charging quay opens."], language: "en"))
        let terms = tagged.tags.filter { $0.category == .term }
        #expect(terms.count == 2)
        #expect(terms.first?.property("ko") == "충전 부두")
        #expect(terms.first?.property("de") == nil)
        try "one column".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: GlossaryError.self) { try ArticleTagger(options: TagOptions(glossary: path)) }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
