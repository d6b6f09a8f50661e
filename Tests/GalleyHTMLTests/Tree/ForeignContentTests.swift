import Testing

@testable import GalleyHTML

/// SVG and MathML in a page.
struct ForeignContentTests {
    @Test(
        "foreign elements keep their namespace until HTML breaks out",
        arguments: [
            ("<svg><g><path/></g></svg>x", "svg:svg(svg:g(svg:path)) \"x\""),
            ("<svg><p>x", "svg:svg p(\"x\")"),
            ("<svg><font>x", "svg:svg(svg:font(\"x\"))"),
            ("<svg><font color=red>x", "svg:svg font[color=red](\"x\")"),
            (
                "<svg><foreignObject><p>x</p></foreignObject><circle/>",
                "svg:svg(svg:foreignObject(p(\"x\")) svg:circle)"
            ),
            ("<svg><title><b>x</b></title>", "svg:svg(svg:title(b(\"x\")))"),
            ("<svg><desc><svg>", "svg:svg(svg:desc(svg:svg))"),
            ("<math><mi>x</mi><mn><p>1</mn></math>", "math:math(math:mi(\"x\") math:mn(p(\"1\")))"),
            ("<math><mi><mglyph>", "math:math(math:mi(math:mglyph))"),
            ("<math><annotation-xml><svg>", "math:math(math:annotation-xml(svg:svg))"),
            (
                "<math><annotation-xml encoding=text/html><p>x",
                "math:math(math:annotation-xml[encoding=text/html](p(\"x\")))"
            ),
            ("<math><annotation-xml encoding=x><p>x", "math:math(math:annotation-xml[encoding=x]) p(\"x\")"),
            ("<svg><![CDATA[a<b>&amp;]]>c", "svg:svg(\"a<b>&amp;c\")"),
            ("<p><![CDATA[a]]>b", "p(<![CDATA[a]]> \"b\")"),
            ("<svg><script>a<g/></script>x", "svg:svg(svg:script(\"a\" svg:g) \"x\")"),
            ("<svg><script>a<b/></script>x", "svg:svg(svg:script(\"a\")) b(\"x\")"),
            ("<svg></p>x", "svg:svg p \"x\""),
            ("<svg></br>x", "svg:svg br \"x\""),
            ("<svg><g></svg>x", "svg:svg(svg:g) \"x\""),
            ("<svg><G></g>x", "svg:svg(svg:g \"x\")"),
            ("<table><svg><tr>", "svg:svg(svg:tr) table"),
        ])
    func foreign(source: String, outline: String) {
        #expect(Outline.body("<!doctype html><body>" + source) == outline)
    }

    @Test("SVG names and attributes get their capitals back, HTML ones do not")
    func capitals() {
        #expect(
            Outline.body("<svg viewbox=1><LINEARGRADIENT GradientUnits=x>")
                == "svg:svg[viewBox=1](svg:linearGradient[gradientUnits=x])")
        #expect(Outline.body("<lineargradient viewBox=1>") == "lineargradient[viewbox=1]")
        #expect(Outline.body("<math definitionURL=x>") == "math:math[definitionURL=x]")
        #expect(ForeignNames.svgElements.count == 37)
        #expect(ForeignNames.svgAttributes.count == 58)
    }

    @Test("a foreign element has no HTML tag")
    func noTag() throws {
        let tree = HTMLTree(parsing: Array("<svg><title>x</title></svg><title>".utf8))
        let title = try #require(tree.selectFirst(CSSSelector(parsing: "title")))
        #expect(tree.tag(title) == .unknown)
        #expect(tree.tagName(title) == "title")
        #expect(tree.namespace(title) == .svg)
    }
}
