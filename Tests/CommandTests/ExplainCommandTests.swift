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
        #expect(lines.contains { $0.hasPrefix("=  The harbour of Port Ellery") })
        let cut = try #require(lines.firstIndex { $0.hasPrefix("-  Share this article") })
        #expect(lines[cut + 1].contains("share-prompt-"))
    }

    @Test("the HTML explanation is one file, runs no script and takes none from the page")
    func html() async throws {
        let folder = try TestFolder()
        let page = try folder.write("page.html", Self.page)
        let result = await CapturedCommand.run("explain", page, "--html", folder.path + "/why.html")
        #expect(result.code == .success)
        let html = try folder.read("why.html")
        #expect(!html.contains("<script"))
        #expect(!html.contains("src="))
        #expect(html.contains("&lt;script&gt;"))
        #expect(html.contains("<code>share-prompt-"))
    }
}
