import Testing

@testable import GalleyHTML

/// Text as the tree keeps it and as it is read.
struct TextTests {
    @Test(
        "references are decoded in text and, more carefully, in attributes",
        arguments: [
            ("&amp;", "&", "&"), ("&amp", "&", "&"), ("&notit;", "¬it;", "&notit;"), ("&notin;", "∉", "∉"),
            ("&copy=1", "©=1", "&copy=1"), ("&copy2", "©2", "&copy2"), ("&copy;2", "©2", "©2"),
            ("&#65;&#x42;&#x43", "ABC", "ABC"), ("&#;&#x;", "&#;&#x;", "&#;&#x;"), ("&;&", "&;&", "&;&"),
            ("&#0;", "\u{FFFD}", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}", "\u{FFFD}"),
            ("&#x110000;&#99999999999999999999;", "\u{FFFD}\u{FFFD}", "\u{FFFD}\u{FFFD}"),
            ("&#x80;&#150;&#x9F;", "€–Ÿ", "€–Ÿ"), ("&#x81;", "\u{81}", "\u{81}"), ("&#13;", "\r", "\r"),
            ("&NotEqualTilde;", "≂̸", "≂̸"), ("&CounterClockwiseContourIntegral;", "∳", "∳"),
            ("&bogus;", "&bogus;", "&bogus;"), ("&AMP", "&", "&"), ("&Amp;", "&Amp;", "&Amp;"),
            ("a\rb\r\nc", "a\nb\nc", "a\nb\nc"),
        ])
    func references(raw: String, text: String, attribute: String) throws {
        let tree = HTMLTree(parsing: Array("<p t=\"\(raw)\">\(raw)</p>".utf8))
        let paragraph = try #require(tree.selectFirst(CSSSelector(parsing: "p")))
        #expect(tree.textContent(paragraph).unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(tree.attribute("t", of: paragraph)?.unicodeScalars.elementsEqual(attribute.unicodeScalars) == true)
    }

    @Test("a NUL is dropped in HTML and kept as U+FFFD elsewhere")
    func null() {
        #expect(Outline.body("<body>a\0b") == "\"ab\"")
        #expect(Outline.body("<body>\0") == "")
        #expect(Outline.body("<body><svg>a\0b") == "svg:svg(\"a\u{FFFD}b\")")
        #expect(Outline.body("<body><textarea>a\0b") == "textarea(\"a\u{FFFD}b\")")
        #expect(Outline.body("<body><script>a\0b") == "script(\"a\u{FFFD}b\")")
        #expect(Outline.body("<body><p a\0b='c\0d'><x\0y>") == "p[a\u{FFFD}b=c\u{FFFD}d](x\u{FFFD}y)")
        #expect(Outline.body("<body><!--a\0-->") == "<!a\u{FFFD}>")
        #expect(Outline.body("<table>\0 a\0b<tr>") == "\" ab\" table(tbody(tr))")
        #expect(Outline.body("<plaintext>\0") == "plaintext(\"\u{FFFD}\")")
    }

    @Test("text that stands in several places is one node, decoded piece by piece")
    func joined() throws {
        let source = "<body>&am</x>p;b</y>&lt"
        let tree = HTMLTree(parsing: Array(source.utf8))
        let text = try #require(tree.body.flatMap(tree.firstChild))
        #expect(tree.nextSibling(text) == nil)
        #expect(tree.text(text) == "&amp;b<")
        #expect(!tree.isContiguous(text))
        #expect(tree.textRange(text) == 6..<source.utf8.count)
    }

    @Test("text and tags know where they stand")
    func ranges() throws {
        let source = "<p class=\"a b\">x &amp; y</p>"
        let tree = HTMLTree(parsing: Array(source.utf8))
        let paragraph = try #require(tree.selectFirst(CSSSelector(parsing: "p")))
        let text = try #require(tree.firstChild(paragraph))
        #expect(tree.sourceRange(paragraph) == 0..<15)
        #expect(String(decoding: tree.source[tree.textRange(text)], as: UTF8.self) == "x &amp; y")
        let value = try #require(tree.attributeBytes("class", of: paragraph))
        #expect(String(decoding: tree.source[value], as: UTF8.self) == "a b")
        #expect(tree.isContiguous(text))
        let body = try #require(tree.body)
        #expect(tree.sourceRange(body).isEmpty)
    }

    @Test("text content leaves out what readers do not see unless it is asked for")
    func hidden() {
        let tree = HTMLTree(parsing: Array("<body>a<script>b</script><style>c</style><i>d</i><!--e-->".utf8))
        #expect(tree.textContent(HTMLTree.document) == "ad")
        var buffer: [UInt8] = []
        tree.appendTextContent(of: HTMLTree.document, to: &buffer, includingHidden: true)
        #expect(String(decoding: buffer, as: UTF8.self) == "abcd")
    }

    @Test("bytes that are not UTF-8 neither trap nor spread")
    func broken() {
        let tree = HTMLTree(parsing: [0x3C, 0x70, 0x3E, 0xFF, 0x61, 0xC3, 0x3C, 0x2F, 0x70, 0x3E, 0xE2, 0x82])
        #expect(tree.textContent(HTMLTree.document) == "\u{FFFD}a\u{FFFD}\u{FFFD}")
    }
}
