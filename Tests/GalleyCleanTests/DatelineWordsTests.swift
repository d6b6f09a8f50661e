import GalleyCore
import Testing

@testable import GalleyClean

/// A dateline whose words shall not open the story.
@Suite("The dateline's words")
struct DatelineWordsTests {
    private static func text(_ opening: String) -> String {
        """
        Harbour opens again

        \(opening)The harbour board said on Thursday that the ferries to the islands will run all winter, as before.

        Nobody on the islands will have to wait for bread, a spokeswoman told reporters at the gate of the old quay.
        """
    }

    @Test(
        "leave the first paragraph when the house wants it so, and the edit is on record",
        arguments: [
            "SEOUL, Nov 5, 2020, Hankyoreh. ", "WASHINGTON (AP) — ", "PARIS, Nov 5 (Reuters) - ", "Berlin (dpa) - ",
            "LONDON, 12 March 2024: ",
        ])
    func taken(opening: String) throws {
        let article = ArticleCleaner(options: CleanOptions(keepDateline: false)).clean(text: Self.text(opening))
        #expect(article.body.first?.text.hasPrefix("The harbour board said on Thursday") == true)
        #expect(article.metadata.dateline != nil)
        let edit = try #require(article.edits.first { $0.action == .move && $0.subject == "dateline" })
        #expect(edit.before == opening)
        #expect(edit.after == article.body.first?.text)
        #expect(edit.block == article.body.first?.id)
        #expect(try Article(json: article.json()) == article)
    }

    @Test("stay where they are by default")
    func kept() {
        let article = ArticleCleaner().clean(text: Self.text("WASHINGTON (AP) — "))
        #expect(article.body.first?.text.hasPrefix("WASHINGTON (AP) — The harbour") == true)
    }

    @Test("marks on the words behind move along")
    func marks() throws {
        let html = """
            <html lang="en"><body><article><h1>Harbour opens again</h1><p><b>WASHINGTON (AP)</b> — The harbour board \
            said on <a href="https://a.example/">Thursday</a> that the ferries to the islands will run all winter.</p>
            <p>Nobody on the islands will have to wait for bread, a spokeswoman told reporters at the gate.</p>
            </article></body></html>
            """
        let page = WebPage(mediaType: "text/html", bytes: Array(html.utf8))
        let article = try ArticleCleaner(options: CleanOptions(keepDateline: false)).clean(page)
        guard case .text(let text) = article.body.first?.content else {
            Issue.record("no text")
            return
        }
        #expect(text.text.hasPrefix("The harbour board"))
        #expect(text.marks == [InlineMark(.link("https://a.example/"), 26..<34)])
    }
}
