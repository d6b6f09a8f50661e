import GalleyClean
import GalleyCore

/// A story about a harbour wall, by its paragraphs, for pages that tests put together.
enum HarbourStory {
    static let first =
        "<p>The town council met on Monday evening and heard the engineers for two hours before it voted on the wall.</p>"
    static let second =
        "<p>Nine members were for the plan and four against it, among them the mayor, who wanted to wait for June.</p>"
    static let third =
        "<p>Work on the wall will begin in the spring, the harbour master said, and will take about eleven months.</p>"
    static let last =
        "<p>The fishermen will land their catch at the old pier until then, and the ferry will stop in the outer bay.</p>"

    /// A page cleaned that has the story's headline, and something more in its head.
    static func clean(_ html: String, head: String, bodyClass: String = "") throws -> Article {
        let page = """
            <html lang="en"><head><title>A wall for the harbour</title>\(head)
            </head><body class="\(bodyClass)"><main><h1>A wall for the harbour</h1>\(html)</main></body></html>
            """
        return try ArticleCleaner().clean(WebPage(url: "https://press.example/wall", bytes: Array(page.utf8)))
    }
}
