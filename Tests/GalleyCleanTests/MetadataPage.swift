import GalleyCore

@testable import GalleyClean

/// A page with a story in it, whose head and opening a test fills in.
struct MetadataPage {
    var address = "https://www.harbour-courier.example/news/ferries-run-all-winter"
    var language = "en"
    var head = ""
    var opening = "<h1>Ferries will run all winter</h1>"
    var end = ""

    /// The article that cleaning makes of it.
    func article() throws -> Article {
        let html = """
            <!doctype html><html lang="\(language)"><head>\(head)</head><body><header><nav><a href="/">Home</a> \
            <a href="/sport">Sport</a></nav></header><main><article>\(opening)
            <p>The harbour master said on Monday that the ferries to the islands will run all winter, whatever the \
            weather says. Three boats and four crews are enough, she told the council in a long meeting.</p>
            <p>The ferries stopped for eleven weeks last winter after two storms, and the lorries that replaced them \
            were dearer than a whole year of sailings, as the treasurer had warned before.</p>
            <p>Nobody on the islands will wait for bread again, she added, and nobody will have to pay more for it.</p>
            \(end)</article></main></body></html>
            """
        return try ArticleCleaner().clean(WebPage(url: address, bytes: Array(html.utf8)))
    }

    /// A JSON-LD script.
    static func linkedData(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

    static func meta(_ name: String, _ content: String) -> String {
        "<meta property=\"\(name)\" content=\"\(content)\">"
    }
}
