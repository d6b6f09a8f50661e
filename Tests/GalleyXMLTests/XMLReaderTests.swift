import GalleyXML
import Testing

@Suite("The XML reader")
struct XMLReaderTests {
    private func read(_ text: String, lenient: Bool = false) throws -> XMLElement {
        try XMLReader(
            lenient: lenient, namedCharacters: { ["nbsp": "\u{A0}", "eacute": "é"][$0] }
        ).read(Array(text.utf8))
    }

    @Test("names, namespaces, attributes and words are read")
    func tree() throws {
        let root = try read(
            "<?xml version='1.0'?>\n<a xmlns='urn:a' xmlns:m='urn:m' m:k='1' k='2'>x<m:b/>y<![CDATA[<z>]]></a>")
        #expect(root.name == "a" && root.namespace == "urn:a" && root.line == 2)
        #expect(root.attribute("k") == "2")
        #expect(root.attribute("k", in: "urn:m") == "1")
        #expect(root.first("b", in: "urn:m")?.prefix == "m")
        #expect(root.text == "xy<z>")
        #expect(root.elements("b", in: "urn:a").isEmpty)
    }

    @Test("a broken document is an error with its line")
    func malformed() {
        #expect {
            try read("<a>\n<b></a>")
        } throws: { ($0 as? XMLError)?.line == 2 && ($0 as? XMLError)?.reason == .malformed }
    }

    @Test(
        "a lenient reader reads broken documents as far as they go",
        arguments: [
            ("<a>AT&T &amp; caf&eacute;&nbsp;&unknown; &#8217;</a>", "AT&T & café\u{A0}&unknown; ’"),
            ("\n\n  <?xml version='1.0'?><a>x</a>", "x"),
            ("<a>one<b>two</b><b>three", "onetwothree"),
            ("<a>bell\u{7} and &#1; escape</a>", "bell and &#1; escape"),
            ("<a>x</a>trailing", "x"),
            ("<a href='?x=1&y=2'>x</a>", "x"),
        ])
    func lenient(text: String, expected: String) throws {
        #expect(try read(text, lenient: true).text == expected)
    }

    @Test("entities of a document type are not expanded", arguments: [false, true])
    func entities(lenient: Bool) throws {
        let laughs = """
            <?xml version="1.0"?>
            <!DOCTYPE a [ <!ENTITY l "lol"> <!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;">
              <!ENTITY file SYSTEM "file:///etc/passwd"> <!ENTITY % p SYSTEM "http://127.0.0.1:1/"> %p; ]>
            <a>&m;&file;</a>
            """
        if lenient {
            #expect(try read(laughs, lenient: true).text == "&m;&file;")
        } else {
            #expect(throws: XMLError.self) { try read(laughs) }
        }
    }

    @Test("entities in a two-byte encoding are not expanded either")
    func entitiesInUTF16() throws {
        let text = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a [<!ENTITY l \"lol\">]><a b='&l;'>x&l;y</a>"
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let root = try XMLReader(lenient: true).read(bytes)
        #expect(!root.text.contains("lol") && root.text.contains("x"))
        #expect(root.attribute("b")?.contains("lol") != true)
    }

    @Test("a document type with a public name is passed over")
    func documentType() throws {
        let root = try read("<!DOCTYPE rss PUBLIC \"-//x//y'>\" 'http://127.0.0.1:1/x.dtd'>\n<rss>x</rss>")
        #expect(root.text == "x" && root.line == 2)
    }

    @Test("too many levels, nodes or bytes are refused")
    func limits() {
        var reader = XMLReader(lenient: true)
        reader.limits.depth = 50
        reader.limits.nodes = 1_000
        reader.limits.bytes = 100_000
        func reason(_ text: String) -> XMLError.Reason? {
            do {
                _ = try reader.read(Array(text.utf8))
                return nil
            } catch {
                return (error as? XMLError)?.reason
            }
        }
        #expect(reason(String(repeating: "<a>", count: 60)) == .tooDeep)
        #expect(reason("<a>" + String(repeating: "<b/>", count: 1_001) + "</a>") == .tooManyNodes)
        #expect(reason("<a>" + String(repeating: "x", count: 100_001) + "</a>") == .tooLarge)
        #expect(reason("") == .empty || reason("") == .malformed)
        #expect(reason(String(repeating: "<a>", count: 40)) == nil)
    }

    @Test("the declared encoding is honoured, and a better-known one goes first")
    func encodings() throws {
        let cyrillic: [UInt8] = [0xCC, 0xE8, 0xF0]
        let head = "<?xml version='1.0' encoding='windows-1251'?><a>"
        #expect(try XMLReader().read(Array(head.utf8) + cyrillic + Array("</a>".utf8)).text == "Мир")
        let wrong = "<?xml version='1.0' encoding='ISO-8859-1'?><a>"
        let bytes = Array(wrong.utf8) + cyrillic + Array("</a>".utf8)
        #expect(try XMLReader().read(bytes, encoding: "windows-1251").text == "Мир")
    }
}
