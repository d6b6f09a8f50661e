import Testing

@testable import GalleyHTML

struct SerializationTests {
    @Test(
        "what is written reads back as the same tree",
        arguments: [
            "<!doctype html><title>a &amp; b</title><p class=\"x &quot;y&quot;\">1 &lt; 2&nbsp;3</p>",
            "<!doctype html public '-//W3C//DTD HTML 4.01//EN' 'x\"y'><p>a",
            "<!doctype html system 'x'><p>a",
            "<pre>\n\na\n</pre><textarea>\n\nb</textarea>",
            "<script>if (a < b && c) { d(\"</p>\") }</script><style>a > b {}</style>",
            "<table><tr><td>1<td><img src=x><br></table>",
            "<svg viewbox='0 0 1 1'><foreignobject><p>x</p></foreignobject><path d=x /></svg>",
            "<math><mi>x</mi></math><!-- c --><template><td>a</td></template>",
            "a&#13;b<x-y z>c</x-y>",
            "<iframe><p>&amp;</iframe><noscript><p>x</p></noscript>",
            "<b>1<p>2</b>3</p><ul><li>a<li>b</ul>",
        ])
    func roundTrip(source: String) {
        let first = HTMLTree(parsing: Array(source.utf8))
        let written = first.serialize(HTMLTree.document)
        let second = HTMLTree(parsing: Array(written.utf8))
        #expect(TreeDump.document(second) == TreeDump.document(first))
        #expect(second.serialize(HTMLTree.document) == written)
    }

    @Test("an element is written with its tags, and nothing after it")
    func element() throws {
        let tree = HTMLTree(parsing: Array("<p>a<b title='&amp;<'>b</b><br>c</p>d".utf8))
        let paragraph = try #require(tree.selectFirst(CSSSelector(parsing: "p")))
        #expect(tree.serialize(paragraph) == "<p>a<b title=\"&amp;&lt;\">b</b><br>c</p>")
        let text = try #require(tree.firstChild(paragraph))
        #expect(tree.serialize(text) == "a")
    }

    @Test("with scripting, noscript is written as it was read")
    func noscript() {
        let options = HTMLParserOptions(scripting: true)
        let tree = HTMLTree(parsing: Array("<body><noscript><p>&amp;</p></noscript>".utf8), options: options)
        #expect(tree.body.map(tree.serialize) == "<body><noscript><p>&amp;</p></noscript></body>")
    }
}
