import GalleyCore
import GalleyStore
import Testing

@testable import GalleyClean

@Suite("Site memory")
struct SiteMemoryTests {
    private static let promise = "Our reporters keep to the harbour's own book of rules, which every reader may see"
    private static let towns = ["Seaford", "Marlow", "Pinehurst", "Eastwick", "Holmby"]

    /// A story about one town, with the lines that the paper puts into every story.
    private static func page(_ number: Int, host: String = "paper.example") -> WebPage {
        let town = towns[number]
        let html = """
            <!DOCTYPE html><html lang="en"><head><title>\(town) builds a wall</title></head><body><article>
            <h1>\(town) builds a wall</h1>
            <p>The council of \(town) met on Monday evening and heard the engineers for two hours before it voted.</p>
            <p>Nine members of \(town)'s council were for the plan and four against it, among them the mayor.</p>
            <h2>What happens next</h2>
            <p>The work in \(town) will begin in April, when the winter storms are over, and will take two summers.</p>
            <p>\(promise).</p>
            <p>Until then \(town) has to do with a row of sandbags, as it has done every winter for eleven years.</p>
            </article></body></html>
            """
        return WebPage(url: "https://www.\(host)/\(town)", mediaType: "text/html", bytes: Array(html.utf8))
    }

    private static func memory(of numbers: [Int]) -> StandingLines {
        var memory = StandingLines()
        for number in numbers {
            if let (host, lines) = LineLearner().lines(of: page(number)) { memory.add(lines, host: host) }
        }
        return memory
    }

    private static func clean(_ page: WebPage, _ memory: StandingLines) throws -> Article {
        try ArticleCleaner(options: CleanOptions(siteMemory: memory)).clean(page)
    }

    @Test("a line on enough pages of a site is cut with its evidence; subheads and the story stay")
    func cut() throws {
        let article = try Self.clean(Self.page(4), Self.memory(of: [0, 1, 2, 3, 4]))
        #expect(!article.text.contains(Self.promise))
        #expect(article.text.contains("What happens next"))
        #expect(article.text.contains("a row of sandbags"))
        let cut = try #require(article.cuts.first { $0.rule.id == "standing-line" })
        #expect(cut.reason == "stands on 5 of 5 pages that were learned of this site")
        #expect(cut.text.hasPrefix(Self.promise))
    }

    @Test("a line on two pages stays, and so does one of another site")
    func spared() throws {
        #expect(try Self.clean(Self.page(1), Self.memory(of: [0, 1])).text.contains(Self.promise))
        let elsewhere = Self.page(4, host: "other.example")
        #expect(try Self.clean(elsewhere, Self.memory(of: [0, 1, 2, 3])).text.contains(Self.promise))
    }

    @Test("what was learned does not depend on the pages' order")
    func order() {
        #expect(Self.memory(of: [0, 1, 2, 3]).json == Self.memory(of: [3, 1, 0, 2]).json)
    }

    @Test("an editor's decision outweighs the count, either way")
    func decisions() throws {
        var memory = Self.memory(of: [0, 1, 2, 3, 4])
        let line = try #require(memory.lines(of: "paper.example").first { $0.words.hasPrefix(Self.promise) })
        memory.decide(.keep, line: line, host: "paper.example")
        let kept = try Self.clean(Self.page(4), memory)
        #expect(kept.text.contains(Self.promise))
        #expect(kept.edits.contains { $0.rule.id == "house-line" })

        var fresh = StandingLines()
        fresh.decide(.cut, line: SiteLine(hash: line.hash, words: line.words, pages: 0), host: "paper.example")
        let cut = try Self.clean(Self.page(4), fresh)
        #expect(!cut.text.contains(Self.promise))
        #expect(cut.cuts.contains { $0.reason == "an editor cuts this line of the site" })
    }

    @Test("a story's own standfirst stays, however many other pages lead to it with the same words")
    func teased() throws {
        let teaser = "A town that was under water three times asks who will pay for its next wall of stone."
        let html = """
            <!DOCTYPE html><html lang="en"><head><title>A town asks</title>
            <meta name="description" content="\(teaser)"></head><body><article><h1>A town asks</h1>
            <p class="standfirst">\(teaser)</p>
            <p>The council met on Monday evening and heard the engineers for two hours before it voted on the wall.</p>
            <p>Nine members were for the plan and four against it, among them the mayor, who wanted to wait.</p>
            <p>The work will begin in April, when the winter storms are over, and will take two summers.</p>
            </article></body></html>
            """
        let page = WebPage(url: "https://paper.example/a", mediaType: "text/html", bytes: Array(html.utf8))
        let key = try #require(SiteLine.key(of: teaser))
        var memory = StandingLines()
        memory.set([SiteLine(hash: key, words: teaser, pages: 9)], pageCount: 9, host: "paper.example")
        #expect(try Self.clean(page, memory).text.contains(teaser))
    }

    @Test("an editor can put the line back")
    func stet() throws {
        let memory = Self.memory(of: [0, 1, 2, 3, 4])
        let options = CleanOptions(stets: ["standing-line"], siteMemory: memory)
        #expect(try ArticleCleaner(options: options).clean(Self.page(4)).text.contains(Self.promise))
    }

    @Test("the file gives back what was written, and a line written in by hand counts")
    func file() throws {
        var memory = Self.memory(of: [0, 1, 2]).pruned(below: 2)
        let read = try StandingLines(json: memory.json, file: "memory.json")
        #expect(read == memory)
        #expect(read.pageCount(of: "paper.example") == 3)
        #expect(read.lines(of: "paper.example").allSatisfy { $0.pages >= 2 })

        let text = """
            { "siteMemory": 1, "hosts": { "WWW.Paper.example": { "lines": [
              { "words": "\(Self.promise.uppercased())!", "decision": "cut" } ] } } }
            """
        memory = try StandingLines(json: Array(text.utf8), file: "memory.json")
        #expect(!(try Self.clean(Self.page(0), memory)).text.contains(Self.promise))
    }

    @Test(
        "what is wrong with a file is said in one line",
        arguments: [
            ("{", "memory.json: line 1, column 2: "),
            ("{}", "memory.json: is no site memory"),
            (#"{"siteMemory":1,"hosts":{"a.example":{"lines":[{"words":"!"}]}}}"#, "a.example: a line needs words"),
            (
                #"{"siteMemory":1,"hosts":{"a.example":{"lines":[{"words":"Long enough","decision":"drop"}]}}}"#,
                #"a decision is "cut" or "keep", not "drop""#
            ),
        ])
    func wrong(text: String, message: String) {
        let error = #expect(throws: SiteMemoryError.self) {
            try StandingLines(json: Array(text.utf8), file: "memory.json")
        }
        #expect(error?.description.contains(message) == true)
        #expect(error?.description.contains("\n") == false)
    }

    @Test("a page that does not say where it is from, and plain text, teach nothing")
    func homeless() {
        let html = Self.page(0)
        #expect(LineLearner().lines(of: WebPage(mediaType: "text/html", bytes: html.bytes)) == nil)
        #expect(LineLearner().lines(of: WebPage(url: "https://a.example", mediaType: "text/plain", bytes: [65])) == nil)
    }
}
