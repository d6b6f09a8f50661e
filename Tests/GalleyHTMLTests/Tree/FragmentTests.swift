import Testing

@testable import GalleyHTML

struct FragmentTests {
    @Test(
        "a fragment is read as its context would read it",
        arguments: [
            ("a<p>b", "div", "\"a\" p(\"b\")"),
            ("<td>a", "tr", "td(\"a\")"),
            ("<td>a", "table", "tbody(tr(td(\"a\")))"),
            ("<td>a", "div", "\"a\""),
            ("<tr><td>a", "tbody", "tr(td(\"a\"))"),
            ("<col>", "colgroup", "col"),
            ("<option>a<p>b", "select", "option(\"ab\")"),
            ("<b>&lt;", "textarea", "\"<b><\""),
            ("<b>&lt;", "style", "\"<b>&lt;\""),
            ("<td>a", "template", "td(\"a\")"),
            ("<form>a", "form", "\"a\""),
            ("<head><title>x</title>", "html", "head(title(\"x\")) body"),
            ("<frame>", "frameset", "frame"),
            ("<path/>x", "svg g", "svg:path \"x\""),
            ("<p>x", "svg desc", "p(\"x\")"),
            ("<g/></p>", "svg svg", "svg:g p"),
            ("<mglyph/><p>", "math mi", "math:mglyph p"),
            ("</body></html>x", "body", "\"x\""),
            ("", "div", ""),
        ])
    func fragment(source: String, context: String, outline: String) {
        #expect(Outline.fragment(source, in: context) == outline)
    }
}
