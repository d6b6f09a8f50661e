import TestSupport
import Testing

@testable import GalleyClean

/// The story model's trees.
@Suite("Decision trees")
struct DecisionTreesTests {
    /// One node of a tree, or a leaf.
    private indirect enum Tree {
        case leaf(Int)
        case node(column: Int, threshold: Int, low: Tree, high: Tree)
    }

    private static func grow(_ depth: Int, _ random: inout SeededGenerator) -> Tree {
        if depth == 0 || Int.random(in: 0..<4, using: &random) == 0 {
            return .leaf(Int.random(in: 0..<2000, using: &random) - 1000)
        }
        // Few columns: some have more thresholds than a byte can count.
        return .node(
            column: Int.random(in: 0..<3, using: &random), threshold: Int.random(in: 0..<9000, using: &random) - 1000,
            low: grow(depth - 1, &random),
            high: grow(depth - 1, &random))
    }

    private static func answer(_ tree: Tree, _ row: ArraySlice<Float>) -> Float {
        switch tree {
        case .leaf(let value): Float(value) / 1000
        case .node(let column, let threshold, let low, let high):
            answer(row[row.startIndex + column] <= Float(threshold) / 1000 ? low : high, row)
        }
    }

    /// A tree as the table has it: nodes in the order of their parents, leaves behind them.
    private static func text(_ tree: Tree) -> String {
        var (nodes, leaves): ([String], [Int]) = ([], [])
        func link(_ tree: Tree) -> Int {
            switch tree {
            case .leaf(let value):
                leaves.append(value)
                return ~(leaves.count - 1)
            case .node(let column, let threshold, let low, let high):
                let place = nodes.count
                nodes.append("")
                let (high, low) = (link(high), link(low))
                nodes[place] = [column, threshold, low, high].map { String($0, radix: 36) }.joined(separator: " ")
                return place
            }
        }
        _ = link(tree)
        let counts = [nodes.count, leaves.count].map { String($0, radix: 36) }
        return (counts + nodes + leaves.map { String($0, radix: 36) }).joined(separator: " ")
    }

    @Test("asking all questions of a tree gives what walking it gives", arguments: [1, 15, 16, 37])
    func likelihoods(_ count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let trees = (0..<80).map { _ in Self.grow(4, &random) }
        let table = Array(trees.map(Self.text).joined(separator: "\n").utf8)
        let rows = (0..<count * 12).map { _ in Float(Int.random(in: 0..<8000, using: &random)) / 1000 }
        let offsets = (0..<count).map { $0 * 12 }
        let read = table.withUnsafeBufferPointer { DecisionTrees($0) }
        let likelihoods = rows.withUnsafeBufferPointer { read.likelihoods($0, at: offsets) }
        for (offset, likelihood) in zip(offsets, likelihoods) {
            var sum: Float = 0
            for (position, tree) in trees.enumerated() {
                let isLook = position & 15 == 0 && position >= DecisionTrees.firstLook
                if isLook, abs(sum) > DecisionTrees.settled { break }
                sum += Self.answer(tree, rows[offset..<offset + 12])
            }
            #expect(likelihood == 1 / (1 + Float(Odds.exponential(-sum))))
        }
    }
}
