import TestSupport
import Testing

@testable import GalleyHTML

/// Tag soup from a seeded generator: whatever comes, the tree is whole. The fuzzer in Benchmarks looks further.
struct TreeInvariantTests {
    private static let parts: [String] =
        HTMLTag.allCases.dropFirst().flatMap { ["<\($0.name)>", "</\($0.name)>"] }
        + ["<table>", "<tr>", "<td>", "</td>", "</table>", "<p>", "<b>", "</b>", "<a>", "</a>", "<i>", "</i>", "<div>"]
        + ["x", " ", "&lt;", "a\0b", "\r\n", "<!--c-->", "<!doctype html>", "<![CDATA[y]]>", "<p ", "</x>", "<x-y>"]
        + ["<input type=hidden>", "<font color=red>", "<svg/>", "<annotation-xml encoding=text/html>", "é", "<br/>"]

    private static func soup(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...40, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }
            .joined()
    }

    @Test(
        "links agree, each node is reached once and texts never stand side by side",
        arguments: [
            HTMLLimits(),
            HTMLLimits(
                maxDepth: 8, maxNodes: 60, maxAttributesPerTag: 1, maxTextBytes: 20, maxActiveFormatting: 2,
                maxRebuiltFormatting: 5),
        ])
    func invariants(limits: HTMLLimits) {
        var generator = SeededGenerator(seed: 1)
        for round in 0..<3000 {
            let source = Self.soup(&generator)
            let options = HTMLParserOptions(scripting: round % 2 == 0, limits: limits)
            let contexts = ["div", "table", "select", "template", "svg svg", "math mi", "tr", "html"]
            let tree =
                round % 3 == 0
                ? HTMLTree(parsingFragment: Array(source.utf8), context: contexts[round % 8], options: options)
                : HTMLTree(parsing: Array(source.utf8), options: options)
            if let problem = problem(in: tree) {
                Issue.record("\(problem): \(source)")
                return
            }
        }
    }

    /// The first thing that is wrong with a tree.
    private func problem(in tree: HTMLTree) -> String? {
        var seen = Set<NodeID>()
        var node = HTMLTree.document
        while !node.isNone {
            guard seen.insert(node).inserted else { return "a node is reached twice" }
            var previous = NodeID.none
            for child in tree.children(node) {
                guard tree.parent(child) == node else { return "a child has another parent" }
                guard tree.previousSiblingOrNone(child) == previous else { return "siblings disagree" }
                if !previous.isNone, tree.kind(child) == .text, tree.kind(previous) == .text {
                    return "texts stand side by side"
                }
                guard tree.sourceRange(child).upperBound <= tree.source.count else { return "a range ends outside" }
                previous = child
            }
            guard tree.lastChildOrNone(node) == previous else { return "the last child is not the last" }
            node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
        }
        return nil
    }
}
