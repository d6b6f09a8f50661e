import Testing

@testable import GalleyClean

/// Addresses on a page, against the page's own.
@Suite("Base URL")
struct BaseURLTests {
    @Test(
        "references resolve as RFC 3986 has it",
        arguments: [
            ("/a/b.html", "https://news.example/a/b.html"), ("c.html", "https://news.example/2024/05/c.html"),
            ("../c.html", "https://news.example/2024/c.html"), ("./c.html", "https://news.example/2024/05/c.html"),
            ("/a/./b/../c?x=../y", "https://news.example/a/c?x=../y"),
            ("//cdn.example/i.jpg", "https://cdn.example/i.jpg"),
            ("?page=2", "https://news.example/2024/05/story?page=2"),
            ("#top", "https://news.example/2024/05/story#top"), (" /a b ", "https://news.example/a b"),
            ("HTTP://other.example/x", "HTTP://other.example/x"),
            ("mailto:desk@news.example", "mailto:desk@news.example"),
            ("/time/12:30", "https://news.example/time/12:30"),
        ])
    func resolves(_ reference: String, _ expected: String) {
        #expect(BaseURL("https://news.example/2024/05/story?id=1#x").resolve(reference) == expected)
    }

    @Test(
        "what leads nowhere is nil",
        arguments: ["", "  ", "javascript:void(0)", "data:image/gif;base64,R0lG", "tel:1"])
    func leadsNowhere(_ reference: String) {
        #expect(BaseURL("https://news.example/").resolve(reference) == nil)
    }

    @Test("a page without an address resolves absolute references only")
    func withoutAddress() {
        #expect(BaseURL(nil).resolve("/a") == nil)
        #expect(BaseURL(nil).resolve("https://news.example/a") == "https://news.example/a")
    }
}
