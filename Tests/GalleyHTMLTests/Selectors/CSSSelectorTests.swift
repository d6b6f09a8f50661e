import Testing

@testable import GalleyHTML

struct CSSSelectorTests {
    private let tree = HTMLTree(
        parsing: Array(
            """
            <body id=top><div class="story main" data-kind="News"><p id=one class=lead>1</p><p id=two lang=en-GB>2</p>
            <ul id=list><li id=a class="x y">a</li><li id=b>b</li><li id=c class=x>c</li></ul></div>
            <div id=side class=Main><p id=three title="a &amp; b">3</p><svg id=pic><lineargradient id=lg /></svg></div>
            """.utf8))

    private func ids(_ selector: String) throws -> String {
        tree.select(try CSSSelector(parsing: selector)).map { tree.attribute("id", of: $0) ?? tree.tagName($0) }
            .joined(separator: " ")
    }

    @Test(
        "selectors find their elements in document order",
        arguments: [
            ("p", "one two three"), ("P", "one two three"), ("#two", "two"), (".x", "a c"), (".main", "div"),
            (".story.main > p", "one two"), ("body p", "one two three"), ("div > ul > li", "a b c"), ("body > p", ""),
            ("p, li", "one two a b c three"), ("li:not(.x)", "b"), ("li:not(.x, #b)", ""),
            ("p:not([id=one])", "two three"),
            ("[lang|=en]", "two"), ("[lang^='en']", "two"), ("[lang$=GB]", "two"), ("[lang*=\"-\"]", "two"),
            ("[class~=y]", "a"), ("[data-kind=news]", ""), ("[data-kind=news i]", "div"), ("[title='a & b']", "three"),
            ("li + li", "b c"), ("#a ~ li", "b c"), ("p + ul", "list"), ("*.lead", "one"), ("linearGradient", "lg"),
            ("div:not(#side) li.x", "a c"), ("[id]:not(p):not(li)", "top list side pic lg"), ("#\\6f ne", "one"),
            ("  p\n.missing ", ""), ("[class=\"\"]", ""), ("[class^='']", ""),
        ])
    func finds(selector: String, wanted: String) throws {
        #expect(try ids(selector) == wanted)
    }

    @Test(
        "a selector that cannot be read says where and why",
        arguments: [
            ("", CSSSelectorError.Reason.empty, 0), ("p,", .empty, 2), ("p >", .empty, 3), ("p:hover", .unsupported, 2),
            ("p::before", .missingName, 2), ("[a", .unclosed, 2), ("[a='b]", .unclosed, 6), (":not(p", .unclosed, 6),
            (".", .missingName, 1), ("p $", .unsupported, 2), ("a)", .unsupported, 1), ("[a!=b]", .unsupported, 2),
        ])
    func mistakes(selector: String, reason: CSSSelectorError.Reason, offset: Int) throws {
        let error = #expect(throws: CSSSelectorError.self) { try CSSSelector(parsing: selector) }
        #expect(error?.reason == reason)
        #expect(error?.offset == offset)
        #expect(error?.description.contains("character \(offset + 1)") == true)
    }

    @Test("what a template holds is found only in the template")
    func templates() throws {
        let tree = HTMLTree(parsing: Array("<template><p>a</template><p>b".utf8))
        let paragraphs = try CSSSelector(parsing: "p")
        #expect(tree.select(paragraphs).map(tree.textContent) == ["b"])
        let template = try #require(tree.selectFirst(CSSSelector(parsing: "template")))
        #expect(tree.select(paragraphs, in: template).map(tree.textContent) == ["a"])
    }

    @Test("selection stays below its root")
    func below() throws {
        let side = try #require(tree.selectFirst(CSSSelector(parsing: "#side")))
        #expect(tree.select(try CSSSelector(parsing: "div, p"), in: side).count == 1)
        #expect(tree.selectFirst(try CSSSelector(parsing: "li"), in: side) == nil)
        #expect(tree.hasClass("Main", of: side))
        #expect(!tree.hasClass("main", of: side))
    }
}
