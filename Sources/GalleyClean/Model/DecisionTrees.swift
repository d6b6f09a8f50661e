/// A sum of small decision trees over rows of numbers, read from a table of text.
///
/// Each tree asks at most a dozen questions of the form "is this column at most that"; the sum of the answers is the
/// log of the odds. Boosted trees were chosen because they are small, need no scaling of their input, and can say
/// which columns they asked.
struct DecisionTrees: Sendable {
    /// One question. Sixteen bytes: four to a cache line.
    private struct Node {
        let threshold: Float
        let column: Int32
        /// Index of the next node when the value is at most the threshold; `~leaf` for an answer.
        let low: Int32
        let high: Int32
    }

    private let nodes: [Node]
    private let roots: [Int32]
    private let leaves: [Float]

    /// Reads a table: for each tree a line of nodes `column threshold low high`, then its leaves after a bar, numbers
    /// in base 36; thresholds and leaves in thousandths.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var nodes: [Node] = []
        var roots: [Int32] = []
        var leaves: [Float] = []
        var reader = NumberReader(bytes)
        while let nodeCount = reader.next(), let leafCount = reader.next() {
            let firstNode = nodes.count
            let firstLeaf = leaves.count
            roots.append(nodeCount == 0 ? Int32(~firstLeaf) : Int32(firstNode))
            for _ in 0..<nodeCount {
                let column = reader.next() ?? 0
                let threshold = Float(reader.next() ?? 0) / 1000
                let low = Self.link(reader.next() ?? 0, firstNode, firstLeaf)
                let high = Self.link(reader.next() ?? 0, firstNode, firstLeaf)
                nodes.append(Node(threshold: threshold, column: Int32(column), low: low, high: high))
            }
            for _ in 0..<leafCount { leaves.append(Float(reader.next() ?? 0) / 1000) }
        }
        self.nodes = nodes
        self.roots = roots
        self.leaves = leaves
    }

    private static func link(_ value: Int, _ firstNode: Int, _ firstLeaf: Int) -> Int32 {
        value < 0 ? Int32(~(firstLeaf + ~value)) : Int32(firstNode + value)
    }

    /// Trees asked before the first look at whether more can change anything.
    private static let firstLook = 32
    /// A sum this far from nought no longer turns round.
    private static let settled: Float = 4.4

    /// The likelihood, 0…1, for a row that begins at an offset.
    ///
    /// Boosting puts the weightiest trees first: a sum that is far out after a good part of them is not asked further.
    func likelihood(_ rows: UnsafeBufferPointer<Float>, at offset: Int) -> Float {
        var sum: Float = 0
        nodes.withUnsafeBufferPointer { nodes in
            leaves.withUnsafeBufferPointer { leaves in
                for (position, root) in roots.enumerated() {
                    if position & 15 == 0, position >= Self.firstLook, abs(sum) > Self.settled { break }
                    var index = root
                    while index >= 0 {
                        let node = nodes[Int(index)]
                        index = rows[offset + Int(node.column)] <= node.threshold ? node.low : node.high
                    }
                    sum += leaves[Int(~index)]
                }
            }
        }
        return 1 / (1 + Float(Odds.exponential(-sum)))
    }

    /// Reads whole numbers in base 36 parted by blanks or line ends.
    private struct NumberReader {
        private let bytes: UnsafeBufferPointer<UInt8>
        private var index = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func next() -> Int? {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            guard index < bytes.count else { return nil }
            let isNegative = bytes[index] == UInt8(ascii: "-")
            if isNegative { index += 1 }
            var value = 0
            while index < bytes.count, bytes[index] > 0x20 {
                let byte = bytes[index]
                value = value * 36 + Int(byte &- 0x30 < 10 ? byte - 0x30 : byte - 0x57)
                index += 1
            }
            return isNegative ? -value : value
        }
    }
}
