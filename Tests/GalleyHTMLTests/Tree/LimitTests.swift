import Testing

@testable import GalleyHTML

/// Each limit holds, is reported, and leaves a whole tree.
struct LimitTests {
    private func tree(_ source: String, _ limits: HTMLLimits) -> HTMLTree {
        HTMLTree(parsing: Array(source.utf8), options: HTMLParserOptions(limits: limits))
    }

    private func depth(_ tree: HTMLTree) -> Int {
        var deepest = 0
        var depths = [Int](repeating: 0, count: tree.nodeCount)
        var node = HTMLTree.document
        while !node.isNone {
            let parent = tree.parentOrNone(node)
            depths[Int(node.rawValue)] = parent.isNone ? 0 : depths[Int(parent.rawValue)] + 1
            deepest = max(deepest, depths[Int(node.rawValue)])
            node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
        }
        return deepest
    }

    @Test("deep nesting ends at the limit and nothing is lost")
    func nesting() {
        let source = String(repeating: "<div>", count: 3000) + "x" + String(repeating: "</div>", count: 3000) + "y"
        let tree = tree(source, HTMLLimits())
        #expect(tree.limitsHit == [.depth])
        #expect(depth(tree) == 513)
        #expect(tree.nodeCount == 3006)
        #expect(tree.textContent(HTMLTree.document) == "xy")
    }

    @Test("a page just within the depth limit is not touched")
    func withinDepth() {
        let tree = tree(String(repeating: "<div>", count: 510), HTMLLimits())
        #expect(tree.limitsHit == [])
        #expect(depth(tree) == 512)
    }

    @Test(
        "tables, lists and formatting survive a low depth limit",
        arguments: [
            "<table><tr><td><table><tr><td>x<tr><td>y</table>z", "<b><i><u><p>x</b>y</i>z", "<ul><li><ul><li>x<li>y",
            "<template><table><td><template><tr>x", "<svg><g><g><g><g><desc><p>x</svg>y",
            "<select><optgroup><option>x<tr>", "<table><caption><div><div><div><td>x", "<form><div><p></form>x",
            "<ruby><rb><rtc><rt><rp>x", "<frameset><frameset><frameset><frameset><frameset><frameset><frameset><frame>",
        ])
    func lowDepth(source: String) {
        let deep = "<div><div><div>" + source + source + "</table></div>end"
        for candidate in [source + source, deep] {
            let tree = tree(candidate, HTMLLimits(maxDepth: 8))
            #expect(depth(tree) <= 17)
            #expect(tree.html != nil)
        }
    }

    @Test("the page is read up to the last node allowed")
    func nodes() {
        let tree = tree(String(repeating: "<p>x", count: 1000), HTMLLimits(maxNodes: 100))
        #expect(tree.limitsHit == [.nodes])
        #expect(tree.nodeCount >= 100 && tree.nodeCount < 110)
        #expect(tree.body != nil)
    }

    @Test("further attributes of a tag are left out")
    func attributes() throws {
        let source = "<p " + (0..<600).map { "a\($0)=\($0)" }.joined(separator: " ") + ">x"
        let tree = tree(source, HTMLLimits())
        let paragraph = try #require(tree.selectFirst(CSSSelector(parsing: "p")))
        #expect(tree.limitsHit == [.attributesPerTag])
        #expect(tree.attributes(paragraph).count == 512)
        #expect(tree.attribute("a511", of: paragraph) == "511")
        #expect(tree.attribute("a512", of: paragraph) == nil)
        #expect(tree.textContent(paragraph) == "x")
    }

    @Test("further text is left out")
    func text() {
        let tree = tree("<p>12345<p>67890<p>x", HTMLLimits(maxTextBytes: 10))
        #expect(tree.limitsHit == [.textBytes])
        #expect(tree.textContent(HTMLTree.document) == "1234567890")
    }

    @Test("formatting left open is rebuilt only so often")
    func formatting() {
        let source = (0..<60).map { "<b a\($0)>" }.joined() + String(repeating: "<p>x</p>", count: 1000)
        let tree = tree(source, HTMLLimits(maxRebuiltFormatting: 100))
        #expect(tree.limitsHit == [])
        let closed = (0..<60).map { "<p><b a\($0)></p>" }.joined() + String(repeating: "<p>x</p>", count: 1000)
        let capped = self.tree(closed, HTMLLimits(maxRebuiltFormatting: 100))
        #expect(capped.limitsHit == [.rebuiltFormatting])
        #expect(capped.nodeCount < 3000)
        #expect(capped.textContent(HTMLTree.document).utf8.count == 1000)
    }

    @Test("only so many formatting elements are carried on at a time")
    func activeFormatting() {
        let tree = tree((0..<100).map { "<p><b a\($0)></p>" }.joined() + "<p>x", HTMLLimits())
        #expect(tree.limitsHit == [.activeFormatting])
    }

    @Test("a source that is too long is read up to the limit")
    func source() {
        let tree = tree("<p>12345<p>67890", HTMLLimits(maxSourceBytes: 8))
        #expect(tree.limitsHit == [.sourceBytes])
        #expect(tree.textContent(HTMLTree.document) == "12345")
        #expect(self.tree("<p>1", HTMLLimits(maxSourceBytes: 0)).nodeCount == 4)
    }
}
