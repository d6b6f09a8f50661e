import Testing

@testable import GalleyHTML

struct WalkingTests {
    private let tree = HTMLTree(parsing: Array("<body><div><p>a</p>b<i></i></div><hr>".utf8))

    private func names(from node: NodeID?, _ next: (NodeID) -> NodeID?) -> [String] {
        var names: [String] = []
        var node = node
        while let current = node {
            names.append(tree.kind(current) == .text ? "\"\(tree.text(current))\"" : tree.tagName(current))
            node = next(current)
        }
        return names
    }

    @Test("a walk goes through a subtree in document order and stays in it")
    func preorder() throws {
        let div = try #require(tree.selectFirst(CSSSelector(parsing: "div")))
        #expect(
            names(from: div) { tree.nextInDocument(after: $0, within: div) } == ["div", "p", "\"a\"", "\"b\"", "i"])
        let paragraph = try #require(tree.firstChild(div))
        #expect(names(from: paragraph) { tree.nextSkippingChildren(after: $0, within: div) } == ["p", "\"b\"", "i"])
        #expect(tree.nextSkippingChildren(after: div, within: div) == nil)
    }

    @Test("links lead back where they came from")
    func links() throws {
        var node = HTMLTree.document
        var count = 0
        while !node.isNone {
            count += 1
            for child in tree.children(node) { #expect(tree.parent(child) == node) }
            if let next = tree.nextSibling(node) { #expect(tree.previousSibling(next) == node) }
            if let last = tree.lastChild(node) { #expect(tree.nextSibling(last) == nil) }
            node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
        }
        #expect(count == tree.nodeCount)
        #expect(tree.parent(HTMLTree.document) == nil)
    }

    @Test("html, head and body are found")
    func landmarks() {
        #expect(tree.html.map(tree.tag) == .html)
        #expect(tree.head.map(tree.tag) == .head)
        #expect(tree.body.map(tree.tag) == .body)
        #expect(HTMLTree(parsing: Array("<frameset>".utf8)).body == nil)
    }

    @Test("an empty source is a page with nothing on it")
    func empty() {
        let tree = HTMLTree(parsing: [])
        #expect(tree.nodeCount == 4)
        #expect(tree.textContent(HTMLTree.document) == "")
        #expect(tree.quirksMode == .quirks)
    }

    // Tests that watch a process end came with Swift 6.2.
    #if compiler(>=6.2)
        @Test("a number outside the tree traps")
        func outside() async {
            await #expect(processExitsWith: .failure) {
                let tree = HTMLTree(parsing: Array("<p>".utf8))
                _ = tree.kind(NodeID(rawValue: 1000))
            }
        }

        #if DEBUG
            @Test("in debug builds a node of another tree traps")
            func otherTree() async {
                await #expect(processExitsWith: .failure) {
                    let first = HTMLTree(parsing: Array("<p>".utf8))
                    let second = HTMLTree(parsing: Array("<p>".utf8))
                    if let body = first.body { _ = second.kind(body) }
                }
            }
        #endif
    #endif
}
