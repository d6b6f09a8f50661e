import GalleyXML
import Testing

@Suite("The XML writer")
struct XMLWriterTests {
    @Test(
        "texts are escaped for their place",
        arguments: [
            ("a & b < c > d", XMLEscaping.Place.text, "a &amp; b &lt; c &gt; d"),
            ("]]>", .text, "]]&gt;"),
            ("say \"so\"", .text, "say \"so\""),
            ("say \"so\"", .attribute, "say &quot;so&quot;"),
            ("a\tb\nc\rd", .attribute, "a&#9;b&#10;c&#13;d"),
            ("a\tb\nc\rd", .text, "a\tb\nc&#13;d"),
            ("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e\u{FEFF}", .text, "abcde\u{FEFF}"),
            ("한국 🙂", .attribute, "한국 🙂"),
            ("a--b-", .comment, "a- -b- "),
            ("a-b", .comment, "a-b"),
        ])
    func escaping(text: String, place: XMLEscaping.Place, expected: String) {
        #expect(XMLEscaping.escaped(text, for: place) == expected)
    }

    @Test("elements, namespaces and attributes come out in order")
    func document() {
        var writer = XMLWriter()
        writer.element("xliff", [("version", "1.2"), ("note", nil)], declaring: [("", "urn:x"), ("g", "urn:g")]) {
            writer in
            writer.element("file", [("original", "a\"b")])
            writer.element("g:source", text: "1 < 2")
        }
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:x" xmlns:g="urn:g" version="1.2"><file original="a&quot;b"/>\
            <g:source>1 &lt; 2</g:source></xliff>
            """
        #expect(String(decoding: writer.finish(), as: UTF8.self) == expected)
    }

    @Test("indenting leaves mixed content alone")
    func indentation() {
        var writer = XMLWriter(declaration: false, indentation: 2)
        writer.start("body")
        writer.start("p", mixed: true)
        writer.element("b", text: "bold")
        writer.text(" and ")
        writer.element("i") { $0.element("b", text: "both") }
        writer.end()
        writer.element("hr")
        let expected = """
            <body>
              <p><b>bold</b> and <i><b>both</b></i></p>
              <hr/>
            </body>

            """
        #expect(String(decoding: writer.finish(), as: UTF8.self) == expected)
    }

    @Test("a long document can be taken in pieces")
    func pieces() {
        var writer = XMLWriter(declaration: false)
        writer.start("a")
        writer.element("b", text: "1")
        let first = writer.take()
        writer.element("b", text: "2")
        #expect(String(decoding: first + writer.finish(), as: UTF8.self) == "<a><b>1</b><b>2</b></a>")
    }

    @Test("what is written is read back as it was")
    func roundTrip() throws {
        let words = "\u{1}Tab\t, line\n, return\r, <tag>, &amp;, \"quoted\" ]]> 東京 🙂"
        var writer = XMLWriter()
        writer.element("a", [("x", words)], text: words)
        let element = try XMLReader().read(writer.finish())
        let kept = String(words.dropFirst())
        #expect(element.text == kept)
        #expect(element.attribute("x") == kept)
    }
}
