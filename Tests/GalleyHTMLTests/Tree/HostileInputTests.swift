import Testing

@testable import GalleyHTML

/// Inputs for which the Standard's own algorithm costs the square of their length, or more. Time is measured by the
/// benchmarks; here the tree has to stay in proportion, which is what time and memory follow.
struct HostileInputTests {
    private static let manyFormats = (0..<200).map { "<b a\($0)>" }.joined()

    @Test(
        "the tree grows with the page and not faster",
        arguments: [
            "<div>", "<b>", "<a>", "<a><div>", "<nobr>", "<font size=1><p>", "<b><i><u><p></b>", "<a><p></a>",
            "<table><td><tr><th><p>x</table><tr>", "<table>", "<table>x<tr>y<b>z", "<table><a>x<p></a>", "<li>",
            "<dd><dt>",
            "<select><option><optgroup>", "<button>", "<h1><h2>", "<form><div></form>", "<template>",
            "<template><tr></template>",
            "<svg>", "<svg><desc><p>", "<math><mi><mglyph>", "<frameset>", "<body a>", "<html a>", "a</x>", "a\0", "\r",
            "<", "&",
            "</", "<!", "<!--", "<?", "<![CDATA[", "<p class=\"", "<script><!--<script>", "<textarea></textare",
            "<ruby><rt><rp>",
            "</p>", "</br>", "<x>", "<x></y>", "<select><table>", "<caption>", "<colgroup><p>", "<p><object>",
        ])
    func proportion(pattern: String) {
        for start in ["", Self.manyFormats, "<table>", "<svg>", "<template>", "<select>"] {
            let small = size(start, pattern, 100)
            let large = size(start, pattern, 1000)
            #expect(large.nodes <= 12 * small.nodes + 1000, "\(start)")
            // What a limit does not bound is bounded by the tags there are.
            #expect(large.nodes <= large.bytes * 2 + 2 * 16_384, "\(start)")
        }
    }

    private func size(_ start: String, _ pattern: String, _ count: Int) -> (nodes: Int, bytes: Int) {
        let source = Array((start + String(repeating: pattern, count: count)).utf8)
        let limits = HTMLLimits(maxRebuiltFormatting: 500)
        return (
            HTMLTree(parsing: source, options: HTMLParserOptions(limits: limits)).nodeCount, source.count
        )
    }

    @Test("a long attribute is a range like a short one")
    func longAttribute() throws {
        let source = Array(("<p class=\"" + String(repeating: "x", count: 2_000_000) + "\">y").utf8)
        let tree = HTMLTree(parsing: source)
        let paragraph = try #require(tree.selectFirst(CSSSelector(parsing: "p")))
        #expect(tree.attributeBytes("class", of: paragraph)?.count == 2_000_000)
        #expect(tree.textContent(paragraph) == "y")
    }

    @Test("names that differ only at their ends are told apart")
    func longNames() {
        let name = String(repeating: "x", count: 300)
        #expect(Outline.body("<body><\(name)a>1</\(name)b>2</\(name)a>3") == "\(name)a(\"12\") \"3\"")
    }
}
