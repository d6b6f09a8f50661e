import Testing

@testable import GalleyHTML

struct AttributeTests {
    private func paragraph(_ source: String) throws -> (HTMLTree, NodeID) {
        let tree = HTMLTree(parsing: Array(source.utf8))
        return (tree, try #require(tree.selectFirst(CSSSelector(parsing: "p"))))
    }

    @Test(
        "attributes are read however they are written",
        arguments: [
            ("<p a=1 b='2' c=\"3\" d e=>", "[a=1][b=2][c=3][d=][e=]"),
            ("<p A=1 a=2>", "[a=1]"),
            ("<p a = 1 / b=2/>", "[a=1][b=2/]"),
            ("<p a=\"1\"b='2'c>", "[a=1][b=2][c=]"),
            ("<p =a>", "[=a=]"),
            ("<p a==b>", "[a==b]"),
            ("<p a=\"x>y\">", "[a=x>y]"),
            ("<p a=&lt;>", "[a=<]"),
            ("<p/a/b>", "[a=][b=]"),
            ("<p\na\n=\n'1\n2'>", "[a=1\n2]"),
            ("<p é=ü>", "[é=ü]"),
        ])
    func forms(source: String, wanted: String) throws {
        let (tree, paragraph) = try paragraph(source)
        #expect(tree.attributes(paragraph).map { "[\($0.name)=\($0.value)]" }.joined() == wanted)
    }

    @Test("a missing attribute is not an empty one")
    func missing() throws {
        let (tree, paragraph) = try paragraph("<p hidden id=x>")
        #expect(tree.attribute("hidden", of: paragraph) == "")
        #expect(tree.attribute("title", of: paragraph) == nil)
        #expect(tree.hasAttribute("hidden", of: paragraph))
        #expect(!tree.hasAttribute("hid", of: paragraph))
        #expect(tree.attribute(named: "ID", of: paragraph) == "x")
        #expect(tree.attribute("id", of: HTMLTree.document) == nil)
    }

    @Test("a tag the page ends in is no tag", arguments: ["a<p", "a<p x", "a<p x=", "a<p x='y", "a<p x='y'", "a</p "])
    func cutOff(source: String) {
        #expect(Outline.body("<body>" + source) == "\"a\"")
    }
}
