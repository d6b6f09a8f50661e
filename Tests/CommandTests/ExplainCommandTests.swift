import GalleyCore
import Testing

@testable import galley

@Suite("galley explain")
struct ExplainCommandTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><body><article><h1>Harbour &lt;script&gt;alert(1)&lt;/script&gt;</h1>
        <p>The harbour of Port Ellery was shut for a day after a crane fell across the quay, the board said.</p>
        <p>Nobody was hurt, and the ferries will sail again on Monday, a spokeswoman told reporters at the gate.</p>
        <p>Share this article</p>
        </article></body></html>
        """

    @Test("each block is shown with what became of it, and a cut with its rule and reason")
    func blocks() async throws {
        let folder = try TestFolder()
        let result = await CapturedCommand.run("explain", try folder.write("page.html", Self.page))
        #expect(result.code == .success)
        let lines = result.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("=") && $0.contains("  The harbour of Port Ellery was shut") })
        let cut = try #require(lines.firstIndex { $0.hasPrefix("-") && $0.hasSuffix("  Share this article") })
        #expect(lines[cut + 1].contains("share-prompt-"))
        // The place is the byte range of the words in the page.
        let start = try #require(Self.page.utf8Offset(of: "Share this article"))
        #expect(lines[cut].contains("\(start)-\(start + 18)"))
    }

    @Test("what stands around the story is shown as outside, with its place; --story leaves it out")
    func surroundings() async throws {
        let folder = try TestFolder()
        let page = try folder.write(
            "page.html", Self.page.replacing("<article>", with: "<nav><p>Tides and ferries</p></nav><article>"))
        let whole = await CapturedCommand.run("explain", page)
        let lines = whole.output.split(separator: "\n")
        let menu = try #require(lines.firstIndex { $0.hasPrefix(".") && $0.hasSuffix("  Tides and ferries") })
        #expect(lines[menu + 1].contains("outside-the-story-"))
        #expect(lines[menu + 1].contains("menus"))
        let story = await CapturedCommand.run("explain", page, "--story")
        #expect(!story.output.contains("Tides and ferries"))
        #expect(story.output.contains("1 blocks around the story are left out"))
    }

    @Test("every block that is not kept can be put back by the name explain shows, whatever took it out")
    func stet() async throws {
        let folder = try TestFolder()
        let page = try folder.write(
            "page.html", Self.page.replacing("<article>", with: "<nav><p>Tides and ferries</p></nav><article>"))
        let explained = await CapturedCommand.run("explain", page, "--json")
        let json = try JSONReader.read(Array(explained.output.utf8))
        let names = json["blocks"]?.array?.compactMap { $0["id"]?.string } ?? []
        #expect(names.count == 2)
        for name in names {
            let block = json["blocks"]?.array?.first { $0["id"]?.string == name }
            let words = try #require(block?["text"]?.string)
            let cleaned = await CapturedCommand.run("clean", page, "--stet", name)
            #expect(cleaned.output.contains(words), "\(name)")
            let again = await CapturedCommand.run("explain", page, "--stet", name)
            #expect(again.output.contains("let stand"))
        }
    }

    @Test("a name that no rule has is refused, in --stet, --only and --except", arguments: ["stet", "only", "except"])
    func unknownNames(flag: String) async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.page)
        let result = await CapturedCommand.run("explain", page, "--\(flag)", "share-promt")
        #expect(result.code == .usage)
        #expect(result.complaints.contains("did you mean \"share-prompt\"?"))
    }

    @Test("--only and --except choose the rules that work")
    func chosenRules() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.page)
        let without = await CapturedCommand.run(
            "clean", page, "--except", "share-prompt", "--except", "unlike-the-story")
        #expect(without.output.contains("Share this article"))
        let only = await CapturedCommand.run("clean", page, "--only", "share-prompt")
        #expect(!only.output.contains("Share this article"))
    }

    @Test("the HTML explanation is one file, runs no script and takes none from the page")
    func html() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.page)
        let result = await CapturedCommand.run("explain", page, "--html", folder.path + "/why.html")
        #expect(result.code == .success)
        let html = try folder.read("why.html")
        #expect(!html.contains("<script"))
        #expect(!html.contains("src=") && !html.contains("url(") && !html.contains("@import"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(html.contains("<code>share-prompt-"))
        #expect(await CapturedCommand.run("explain", page, "--html", folder.path + "/why.html").code == .success)
    }

    @Test("a page named where the explanation goes is not written over", arguments: [true, false])
    func pageKept(isNamedTwice: Bool) async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.page)
        let result = await CapturedCommand.run(["explain", "--html", page] + (isNamedTwice ? [page] : []))
        #expect(result.code == .usage)
        #expect(result.complaints.contains("galley explain \(page) --html why.html"))
        #expect(try folder.read("page.html") == Self.page)
    }
}

extension String {
    /// The UTF-8 offset of some words.
    fileprivate func utf8Offset(of words: String) -> Int? {
        firstRange(of: words).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
    }
}
