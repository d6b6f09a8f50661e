import Testing

@testable import GalleyHTML

/// The shapes the Standard gives to pages as people write them, and to pages as they come.
struct TreeShapeTests {
    @Test(
        "the head and the body are there whether written or not",
        arguments: [
            ("", "head body"),
            ("x", "head body(\"x\")"),
            ("<title>t</title>x", "head(title(\"t\")) body(\"x\")"),
            ("<html><head></head> <body>", "head \" \" body"),
            ("<meta><p>x", "head(meta) body(p(\"x\"))"),
            ("<head></head><link><p>", "head(link) body(p)"),
            ("<head><noscript><link></noscript></head>", "head(noscript(link)) body"),
            ("<head><noscript><p>x</noscript>", "head(noscript) body(p(\"x\"))"),
            ("</head><p>x", "head body(p(\"x\"))"),
            ("<body a=1><body a=2 b=3>", "head body[a=1][b=3]"),
            ("<p>x</body>y</html>z", "head body(p(\"xyz\"))"),
            ("<p>x</body><!--c-->", "head body(p(\"x\")) <!c>"),
            ("<frameset><frame></frameset>x <noframes>y</noframes>", "head frameset(frame) \" \" noframes(\"y\")"),
            ("<div></div><frameset>", "head frameset"),
            ("x<frameset>", "head body(\"x\")"),
        ])
    func headAndBody(source: String, outline: String) {
        #expect(Outline.page(source) == outline)
    }

    @Test(
        "blocks, lists and headings close what they must",
        arguments: [
            ("<p>a<p>b", "p(\"a\") p(\"b\")"),
            ("<p>a<div>b</div>c", "p(\"a\") div(\"b\") \"c\""),
            ("</p>x", "p \"x\""),
            ("<div>a</p>b</div>", "div(\"a\" p \"b\")"),
            ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(\"a\") li(\"b\" ul(li(\"c\"))) li(\"d\"))"),
            ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(\"a\") dd(\"b\") dt(\"c\"))"),
            ("<h1>a<h2>b</h1>c", "h1(\"a\") h2(\"b\") \"c\""),
            ("<h2>a</h3>b", "h2(\"a\") \"b\""),
            ("<button>a<button>b", "button(\"a\") button(\"b\")"),
            ("<form>a<form>b</form>c", "form(\"ab\") \"c\""),
            ("<form><div></form>x", "form(div(\"x\"))"),
            ("<span><div>a</span>b", "span(div(\"ab\"))"),
            ("<x-a>b<x-b>c</x-a>d", "x-a(\"b\" x-b(\"c\")) \"d\""),
            ("<x-a>b</X-A>c</x-a>d", "x-a(\"b\") \"cd\""),
            ("<pre>\n\na</pre>", "pre(\"\na\")"),
            ("<pre>\r\na</pre>", "pre(\"a\")"),
            ("<pre>&#10;a</pre>", "pre(\"a\")"),
            ("<p>a<hr>b</p>", "p(\"a\") hr \"b\" p"),
            ("<ruby>a<rb>b<rt>c<rp>d</ruby>", "ruby(\"a\" rb(\"b\") rt(\"c\") rp(\"d\"))"),
            ("<address>a<p>b</address>c", "address(\"a\" p(\"b\")) \"c\""),
            ("<p>a<plaintext>b</p>", "p(\"a\") plaintext(\"b</p>\")"),
        ])
    func blocks(source: String, outline: String) {
        #expect(Outline.body("<!doctype html><body>" + source) == outline)
    }

    @Test(
        "formatting that is closed in the wrong order is carried on",
        arguments: [
            ("<b>1<i>2</b>3</i>", "b(\"1\" i(\"2\")) i(\"3\")"),
            ("<p><b>1<p>2", "p(b(\"1\")) p(b(\"2\"))"),
            ("<b>1<p>2</b>3</p>", "b(\"1\") p(b(\"2\") \"3\")"),
            ("<a href=x>1<div>2</a>3</div>", "a[href=x](\"1\") div(a[href=x](\"2\") \"3\")"),
            ("<a>1<a>2", "a(\"1\") a(\"2\")"),
            ("<nobr>1<nobr>2", "nobr(\"1\") nobr(\"2\")"),
            ("<b><b><b><b>1<p>2", "b(b(b(b(\"1\" p(\"2\")))))"),
            ("<p><b><b><b><b>1</p>2", "p(b(b(b(b(\"1\"))))) b(b(b(\"2\")))"),
            (
                "<p><b c=x><b c=&#120;><b c=x><b c=x>1</p>2",
                "p(b[c=x](b[c=x](b[c=x](b[c=x](\"1\"))))) b[c=x](b[c=x](b[c=x](\"2\")))"
            ),
            ("<b>1<object>2</b>3</object>4", "b(\"1\" object(\"23\") \"4\")"),
            ("</b>1", "\"1\""),
            ("<b><i>1</b>2<em>3</i>4", "b(i(\"1\")) i(\"2\" em(\"3\")) em(\"4\")"),
        ])
    func formatting(source: String, outline: String) {
        #expect(Outline.body("<!doctype html><body>" + source) == outline)
    }

    @Test(
        "tables keep their rows, and what does not belong goes before them",
        arguments: [
            ("<table><td>1", "table(tbody(tr(td(\"1\"))))"),
            ("<table><tr><td>1<td>2<tr><th>3", "table(tbody(tr(td(\"1\") td(\"2\")) tr(th(\"3\"))))"),
            ("<table><caption>c<tr><td>1", "table(caption(\"c\") tbody(tr(td(\"1\"))))"),
            ("<table><col><tr><td>1", "table(colgroup(col) tbody(tr(td(\"1\"))))"),
            ("<table><thead><tr><td>1<tfoot><tr><td>2", "table(thead(tr(td(\"1\"))) tfoot(tr(td(\"2\"))))"),
            ("<table>x<tr><td>1</table>y", "\"x\" table(tbody(tr(td(\"1\")))) \"y\""),
            ("<table> <tr> <td>1", "table(\" \" tbody(tr(\" \" td(\"1\"))))"),
            ("<table>a<tr>b</table>", "\"ab\" table(tbody(tr))"),
            ("<table><div>x</div><tr><td>1", "div(\"x\") table(tbody(tr(td(\"1\"))))"),
            ("<table><b>x<tr><td>1</table>y", "b(\"x\") table(tbody(tr(td(\"1\")))) b(\"y\")"),
            ("<table><input type=hidden><input>", "input table(input[type=hidden])"),
            ("<table><input type=&#72;idden>", "table(input[type=Hidden])"),
            ("<table><form><tr><td><input></form>", "table(form tbody(tr(td(input))))"),
            (
                "<table><tr><td><table><td>2</table>3</table>4",
                "table(tbody(tr(td(table(tbody(tr(td(\"2\")))) \"3\")))) \"4\""
            ),
            ("<p><table>", "p table"),
            ("<table><table>", "table table"),
            ("<table><script>s</script>", "table(script(\"s\"))"),
            ("<table><tr><td></tr></td>x", "\"x\" table(tbody(tr(td)))"),
        ])
    func tables(source: String, outline: String) {
        #expect(Outline.body("<!doctype html><body>" + source) == outline)
    }

    @Test("without a doctype a table does not end the paragraph before it")
    func quirkyTable() {
        #expect(Outline.body("<p>a<table>") == "p(\"a\" table)")
    }

    @Test(
        "selects, templates and raw text hold what they may",
        arguments: [
            (
                "<select><option>a<option>b<optgroup><option>c</select>d",
                "select(option(\"a\") option(\"b\") optgroup(option(\"c\"))) \"d\""
            ),
            ("<select><div>a<b>b</select>c", "select(\"ab\") \"c\""),
            ("<select>a<input>b", "select(\"a\") input \"b\""),
            ("<select>a<select>b", "select(\"a\") \"b\""),
            ("<table><td><select><tr><td>x", "table(tbody(tr(td(select)) tr(td(\"x\"))))"),
            ("<template><td>a</template>b", "template(td(\"a\")) \"b\""),
            ("<template><tr><td>a</template>", "template(tr(td(\"a\")))"),
            ("<template><p>a</template><p>b", "template(p(\"a\")) p(\"b\")"),
            ("<b><template>a</b>b</template>c", "b(template(\"ab\") \"c\")"),
            ("<script>a<b></script>c", "script(\"a<b>\") \"c\""),
            ("<script><!--<script></script>--></script>c", "script(\"<!--<script></script>-->\") \"c\""),
            ("<style>&lt;</style>c", "style(\"&lt;\") \"c\""),
            ("<textarea>\n&lt;<b></textarea>c", "textarea(\"<<b>\") \"c\""),
            ("<iframe><p></iframe>c", "iframe(\"<p>\") \"c\""),
            ("<xmp>&amp;</xmp>c", "xmp(\"&amp;\") \"c\""),
            ("<noscript><p>a</p></noscript>b", "noscript(p(\"a\")) \"b\""),
            ("<noscript><p>a</noscript>b", "noscript(p(\"ab\"))"),
            ("<textarea>a", "textarea(\"a\")"),
        ])
    func specialContent(source: String, outline: String) {
        #expect(Outline.body("<!doctype html><body>" + source) == outline)
    }

    @Test("with scripting the content of noscript is text")
    func scripting() {
        #expect(Outline.body("<body><noscript><p>a&lt;</noscript>b", scripting: true) == "noscript(\"<p>a&lt;\") \"b\"")
        #expect(Outline.page("<noscript><link></noscript>", scripting: true) == "head(noscript(\"<link>\")) body")
    }

    @Test(
        "elements without an end tag hold nothing",
        arguments: [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
            "keygen", "param", "basefont", "bgsound",
        ])
    func voidElements(name: String) {
        let source = name == "col" ? "<table><colgroup><col>" : "<body><\(name)>x"
        let wanted = name == "col" ? "table(colgroup(col))" : "\(name) \"x\""
        #expect(Outline.body("<!doctype html>" + source) == wanted)
    }

    @Test("a byte order mark is no text")
    func byteOrderMark() {
        #expect(Outline.page("\u{FEFF}<title>x</title>") == "head(title(\"x\")) body")
    }

    @Test("an image is an img, and a closing br is a br")
    func oldNames() {
        #expect(Outline.body("<image src=a></br>") == "img[src=a] br")
    }
}
