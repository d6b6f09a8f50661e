import Testing

@testable import GalleyFetch

@Suite("Web addresses")
struct WebAddressTests {
    @Test(
        "an address is taken apart as the connection will take it",
        arguments: [
            ("http://Example.ORG", "example.org", 80, "/", "http://Example.ORG/"),
            (" https://example.org:8443/a?b=c#d \n", "example.org", 8_443, "/a?b=c", "https://example.org:8443/a?b=c"),
            ("http://example.org/기사?q=서울", "example.org", 80, "/%ea%b8%b0%ec%82%ac?q=%ec%84%9c%ec%9a%b8", ""),
            ("http://example.org/a b", "example.org", 80, "/a%20b", ""),
            ("http://2130706433/", "127.0.0.1", 80, "/", ""),
            ("http://0x7f.1:81/", "127.0.0.1", 81, "/", ""),
            ("http://[::1]:8080/x", "::1", 8_080, "/x", ""),
            ("http://example.org/a/../b", "example.org", 80, "/b", ""),
        ])
    func parts(text: String, host: String, port: Int, target: String, whole: String) throws {
        let address = try WebAddress(text)
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.target.lowercased() == target)
        if !whole.isEmpty { #expect(address.text.lowercased() == whole.lowercased()) }
    }

    @Test(
        "what is no web address is refused in words",
        arguments: [
            "", "example.org", "ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "http://",
            "http://user:secret@example.org/", "http://example.org:99999/", "mailto:a@example.org",
            "gopher://127.0.0.1:70/", "http://exa mple.org/",
        ])
    func refused(text: String) {
        #expect(throws: WebAddress.Problem.self) { try WebAddress(text) }
    }

    @Test(
        "a reference is resolved against its page",
        arguments: [
            ("/x", "https://example.org/x"), ("y", "https://example.org/a/y"), ("?z=1", "https://example.org/a/b?z=1"),
            ("//other.example/q", "https://other.example/q"), ("http://third.example/", "http://third.example/"),
            ("../up", "https://example.org/up"),
        ])
    func resolving(reference: String, expected: String) throws {
        #expect(try WebAddress("https://example.org/a/b").resolving(reference).text == expected)
    }
}
