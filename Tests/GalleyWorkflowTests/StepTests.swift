import GalleyCore
import Testing

@testable import GalleyWorkflow

@Suite("The flow's own steps")
struct StepTests {
    private static let context = StepContext(now: Timestamp(unixSeconds: 0), inputFolder: ".", outputFolder: ".")

    /// Runs one step over articles and gives what comes out.
    private func run(_ entry: StepEntry, _ options: String, _ articles: [Article]) async throws -> [Article] {
        guard case .step(let make) = entry.maker else { return [] }
        let given = try #require(try JSONReader.read(Array(options.utf8)).object)
        let step = try make(StepOptions(given, for: entry.description), Self.context)
        var out: [Material] = []
        for article in articles { out += try await step.run(.article(article), in: Self.context) }
        out += try await step.finish(in: Self.context)
        return out.compactMap { if case .article(let article) = $0 { article } else { nil } }
    }

    private static func article(
        _ id: String, _ words: String = "", url: String? = nil, site: String? = nil, published: String? = nil
    ) -> Article {
        Article(
            id: id,
            metadata: Metadata(
                url: url, site: site, headline: "Head \(id)", published: published.flatMap { Timestamp(iso8601: $0) }),
            body: [Block(.paragraph, text: words)], source: SourceRecord(mediaType: "text/plain"))
    }

    private static let story = """
        The harbour at Port Ellery was shut for a day on Monday after a crane fell across the quay, the board said. \
        Nobody was hurt, and the ferries will sail again on Tuesday morning, a spokeswoman told reporters at the gate. \
        The crane, which was built in 1974, had been inspected in March and was found sound by two engineers then.
        """

    @Test("limit lets the first so many through, of each value where one is named")
    func limit() async throws {
        let articles = (1...6).map { Self.article("\($0)", site: $0 % 2 == 0 ? "Even" : "Odd") }
        #expect(try await run(LimitStep.entry, #"{ "most": 2 }"#, articles).map(\.id) == ["1", "2"])
        #expect(
            try await run(LimitStep.entry, #"{ "most": 2, "of": "/site" }"#, articles).map(\.id) == [
                "1", "2", "3", "4",
            ])
        #expect(try await run(LimitStep.entry, #"{ "most": 0 }"#, articles).isEmpty)
    }

    @Test("sort orders by moments across zones, keeps equals as they came, and puts what has no value last")
    func sort() async throws {
        let articles = [
            Self.article("none"), Self.article("b", published: "2024-03-02T01:00+09:00"),
            Self.article("a", published: "2024-03-01T15:00Z"), Self.article("c", published: "2024-03-01T16:00Z"),
        ]
        #expect(try await run(SortStep.entry, "{}", articles).map(\.id) == ["a", "b", "c", "none"])
        #expect(
            try await run(SortStep.entry, #"{ "order": "falling" }"#, articles).map(\.id) == ["b", "c", "a", "none"])
        #expect(
            try await run(SortStep.entry, #"{ "by": "/headline" }"#, articles).map(\.id) == ["a", "b", "c", "none"])
    }

    @Test("set puts values in, leaves what the page says where asked, and everything is on the record")
    func set() async throws {
        let options =
            #"{ "values": { "section": "World", "keywords": ["a", "b"], "headline": "New" }, "onlyMissing": true }"#
        let set = try await run(SetStep.entry, options, [Self.article("1")])
        #expect(set[0].metadata.section == "World" && set[0].metadata.keywords == ["a", "b"])
        #expect(set[0].headline == "Head 1")
        #expect(set[0].edits.map(\.subject) == ["section", "keywords"])
    }

    @Test(
        "values that cannot be set are refused with the reason",
        arguments: [
            (#"{ "headlin": "x" }"#, "did you mean \"headline\""), (#"{ "language": 4 }"#, "a language tag"),
            (#"{ "published": "soon" }"#, "a date such as"), (#"{ "keywords": [1] }"#, "a text or a list of texts"),
            ("{}", "a value in it"),
        ])
    func wrongValues(values: String, words: String) async throws {
        let error = await #expect(throws: StepOptionError.self) {
            try await run(SetStep.entry, #"{ "values": \#(values) }"#, [])
        }
        #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    }

    @Test("dedupe joins the same address and the same words; the first published is canonical and names its copies")
    func exact() async throws {
        let articles = [
            Self.article("late", Self.story, url: "https://b.example/1", published: "2024-03-02"),
            Self.article("early", Self.story.uppercased(), url: "https://a.example/1", published: "2024-03-01"),
            Self.article("other", "Something else entirely.", url: "https://c.example/1"),
            Self.article("again", "Newer words.", url: "https://c.example/1"),
        ]
        let kept = try await run(DedupeStep.entry, "{}", articles)
        #expect(kept.map(\.id) == ["early", "other"])
        #expect(kept[0].edits.map(\.after) == ["https://b.example/1"])
        let marked = try await run(DedupeStep.entry, #"{ "copies": "mark" }"#, articles)
        #expect(marked.count == 4)
        #expect(marked[0].edits.map(\.subject) == ["duplicateOf"] && marked[0].edits[0].after == "https://a.example/1")
    }

    @Test("near copies across outlets are one story, other stories of the same desk are not")
    func near() async throws {
        let republished =
            "PORT ELLERY (Agency) - " + Self.story.replacing("on Monday", with: "Monday") + " Read it here."
        let other = Self.story.split(separator: " ").reversed().joined(separator: " ")
        let korean = "항구는 월요일 크레인이 부두에 쓰러진 뒤 하루 동안 폐쇄됐다고 항만 당국이 밝혔다. 다친 사람은 없었으며 여객선은 화요일 아침 다시 운항한다."
        let articles = [
            Self.article("a", Self.story, url: "https://a.example/1"),
            Self.article("b", republished, url: "https://b.example/1"),
            Self.article("c", other, url: "https://c.example/1"),
            Self.article("k", korean, url: "https://k.example/1"),
            Self.article("l", korean + " (연합)", url: "https://l.example/1"),
        ]
        let kept = try await run(DedupeStep.entry, #"{ "by": ["near"], "likeness": 0.6 }"#, articles)
        #expect(kept.map(\.id) == ["a", "c", "k"])
    }

    @Test("likeness is 1 for the same words, 0 for others, and grows with what is in common")
    func likeness() {
        let words = (1...400).map { "word\($0)" }
        let whole = ShingleSketch(of: words.joined(separator: " "))
        #expect(whole.likeness(to: whole) == 1)
        #expect(whole.likeness(to: ShingleSketch(of: words.map { $0 + "x" }.joined(separator: " "))) == 0)
        let half = whole.likeness(to: ShingleSketch(of: words.prefix(200).joined(separator: " ")))
        let most = whole.likeness(to: ShingleSketch(of: words.prefix(360).joined(separator: " ")))
        #expect((0.4...0.6).contains(half) && (0.8...0.97).contains(most))
    }
}
